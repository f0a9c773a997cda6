// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/platformname.h"

#include <QStringList>

#include <algorithm>

namespace {

bool isInCapitals(const QString &word)
{
    return std::none_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLower(); });
}

} // namespace

PlatformName splitPlatformName(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    qsizetype family = 0;
    while (family < words.size() && isInCapitals(words[family]))
        ++family;
    // An initial is its own title case: "PETIT J" has a given name.
    if (family == words.size() && family > 1 && words.last().size() == 1)
        --family;
    return { words.first(family).join(u' '), words.sliced(family).join(u' ') };
}
