// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/typedname.h"

#include <QStringList>

namespace {

/** Whether a word is written in capitals, as lists write family names. */
bool isInCapitals(const QString &word)
{
    return word.size() > 1 && word == word.toUpper() && word != word.toLower();
}

}

TypedName typedName(const QString &text)
{
    const auto words = text.simplified().split(u' ', Qt::SkipEmptyParts);
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
