// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/passphrase/proposal.h"

#include <QResource>

#include <cmath>

using namespace Qt::StringLiterals;

const QStringList &passphraseWords()
{
    static const auto words = [] {
        const auto text = QString::fromLatin1(QResource(u":/core/passphrasewords.txt"_s).uncompressedData());
        return text.split(u'\n', Qt::SkipEmptyParts);
    }();
    return words;
}

QString proposedPassphrase(const std::array<quint64, proposedWords> &numbers)
{
    const auto &words = passphraseWords();
    QStringList drawn;
    // With numbers of 64 bits the remainder favours no word by more than one part in 10¹⁵.
    for (const auto number : numbers)
        drawn.append(words.at(qsizetype(number % quint64(words.size()))));
    return drawn.join(u' ');
}

int proposedBits()
{
    return int(std::floor(proposedWords * std::log2(double(passphraseWords().size()))));
}
