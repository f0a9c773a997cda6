// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/drawnphrase.h"

#include "core/passphrase/proposal.h"

#include <QRandomGenerator>

QString drawnPhrase()
{
    std::array<quint64, proposedWords> numbers {};
    for (auto &number : numbers)
        number = QRandomGenerator::system()->generate64();
    return proposedPassphrase(numbers);
}
