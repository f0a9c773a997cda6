// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/typedname.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

/** Whether a word is written in capitals, as lists write family names. */
bool isInCapitals(const QString &word)
{
    return word.size() > 1 && word == word.toUpper() && word != word.toLower();
}

bool isOfAWord(QChar letter)
{
    return letter.isLetter() || letter.isMark();
}

/** Whether « de », « du », « des » or « d’ » stands here, before another word. */
bool beginsAParticle(QStringView text)
{
    for (const auto &particle : { u"de "_s, u"du "_s, u"des "_s, u"d'"_s, u"d’"_s }) {
        if (text.startsWith(particle))
            return true;
    }
    return false;
}

}

QString withCapitals(const QString &name)
{
    if (name != name.toLower())
        return name;
    auto text = name;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool begins = at == 0 || !isOfAWord(text.at(at - 1));
        if (begins && !beginsAParticle(QStringView(text).mid(at)))
            text[at] = text.at(at).toUpper();
    }
    return text;
}

TypedName typedName(const QString &text)
{
    const auto words = withCapitals(text.simplified()).split(u' ', Qt::SkipEmptyParts);
    QStringList given;
    QStringList family;
    for (const auto &word : words)
        (isInCapitals(word) ? family : given).append(word);
    if (family.isEmpty() && given.size() > 1)
        family = given.mid(1);
    if (!family.isEmpty() && given.size() + family.size() > words.size())
        given = given.first(1);
    return { given.join(u' '), family.join(u' ') };
}
