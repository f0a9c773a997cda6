// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/typography.h"

#include "core/people/names.h"
#include "core/wording/sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr QChar noBreakSpace(u'\u00A0');

bool asksForSpaceBefore(QChar c)
{
    return c == u':' || c == u';' || c == u'?' || c == u'!' || c == u'»';
}

/** The number of the fact at `%`, or 0. */
qsizetype factAt(const QString &pattern, qsizetype at)
{
    const QChar digit = at + 1 < pattern.size() ? pattern.at(at + 1) : QChar();
    return pattern.at(at) == u'%' && digit >= u'1' && digit <= u'9' ? digit.unicode() - u'0' : 0;
}

/** Whether « de » loses its vowel before it: « d’Ida », « d’Yvette », but « de Yann » and, as nobody can tell, « de Hélène ». */
bool elides(const QString &fact)
{
    const auto start = fold(fact.left(2));
    const auto isVowel = [&](qsizetype at) { return at < start.size() && u"aeiou"_s.contains(start.at(at)); };
    return isVowel(0) || (start.size() > 1 && start.at(0) == u'y' && !isVowel(1));
}

}

QString withFrenchSpaces(QString text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) == u' ' && (asksForSpaceBefore(text.at(i + 1)) || (i > 0 && text.at(i - 1) == u'«')))
            text[i] = noBreakSpace;
    }
    return text;
}

QString filled(const QString &pattern, const QStringList &facts)
{
    const auto spaced = withFrenchSpaces(pattern);
    QString text;
    for (qsizetype i = 0; i < spaced.size(); ++i) {
        const auto fact = factAt(spaced, i);
        if (fact == 0) {
            text += spaced.at(i);
            continue;
        }
        const auto words = facts.value(fact - 1);
        if (text.endsWith(u" de "_s) && elides(words))
            text.replace(text.size() - 2, 2, u"’"_s);
        text += words;
        ++i;
    }
    return text;
}

QString filledAfterColon(const QString &pattern, const QStringList &facts)
{
    return filled(pattern.isEmpty() ? pattern : pattern.at(0).toLower() + pattern.sliced(1), facts);
}

QString enumeration(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    //: The last two of a list: « Odile Lamarque et Farid Zerrouki »
    return QCoreApplication::translate("Wording", "%1 et %2").arg(words.first(words.size() - 1).join(u", "_s), words.last());
}
