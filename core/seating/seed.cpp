// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seating/seed.h"

#include "core/people/cleantext.h"
#include "core/people/names.h"

#include <QResource>

using namespace Qt::StringLiterals;

Result<Seed> seedOf(const QString &text)
{
    Seed seed { cleanText(text), {} };
    for (const QChar c : fold(text)) {
        if (c.isLetterOrNumber())
            seed.key += c;
    }
    if (seed.key.isEmpty())
        return refuse(ErrorKind::EmptyText, { u"seed"_s });
    return seed;
}

const QStringList &seedWords()
{
    static const auto words = QString::fromUtf8(QResource(u":/core/seedwords.txt"_s).uncompressedData()).split(u'\n', Qt::SkipEmptyParts);
    return words;
}

Seed drawnSeed(const std::array<quint32, 3> &numbers)
{
    const auto &words = seedWords();
    QStringList drawn;
    for (const auto number : numbers)
        drawn.append(words.at(qsizetype(number % quint32(words.size()))));
    const auto text = drawn.join(u' ');
    return *seedOf(text);
}
