// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/passphrasewords.h"

#include "core/passphrase/proposal.h"
#include "core/wording/typography.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

QString guessingTime(int bits)
{
    constexpr double triesASecond = 1e9;
    constexpr double secondsAYear = 365.25 * 24 * 3600;
    const auto years = std::exp2(bits - 1) / triesASecond / secondsAYear; // half of them, on average
    if (years >= 2e9)
        return QCoreApplication::translate("Wording", "des milliards d’années");
    if (years >= 2e6)
        return QCoreApplication::translate("Wording", "des millions d’années");
    if (years >= 2e3)
        return QCoreApplication::translate("Wording", "des milliers d’années");
    if (years >= 2)
        return QCoreApplication::translate("Wording", "des années");
    return QCoreApplication::translate("Wording", "moins de deux ans");
}

QString proposalWords()
{
    const QLocale french(QLocale::French, QLocale::France);
    //: %1 is how many words, %2 how many they are drawn from, %3 how many bits that makes, %4 « des millions d’années »
    return filled(QCoreApplication::translate("Wording",
                      "%1 mots tirés au hasard parmi %2 (%3 bits). À un milliard d’essais par seconde, il faudrait %4 pour les trouver."),
        { QString::number(proposedWords), french.toString(passphraseWords().size()), QString::number(proposedBits()),
            guessingTime(proposedBits()) });
}
