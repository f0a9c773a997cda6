// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sealingchance.h"

#include <QRandomGenerator>

SealingChance drawnSealingChance()
{
    SealingChance chance {};
    const auto draw = [](auto &bytes) {
        for (auto &byte : bytes)
            byte = static_cast<unsigned char>(QRandomGenerator::system()->bounded(256));
    };
    draw(chance.salt);
    draw(chance.iv);
    return chance;
}
