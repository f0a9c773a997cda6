// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the library boucle-crypto has.

#include "core/exchange/takehome/sealedtext.h"

/**
 * The text under AES-256-GCM, its tag at the end, as Web Crypto has it, and `mark` authenticated with it; the key is worked out of the
 * passphrase in `sealingRounds`. Empty where the library fails.
 */
using SealText
    = void(QByteArray &sealed, const QByteArray &text, const QByteArray &mark, const Passphrase &passphrase, const SealingChance &chance);
extern "C" Q_DECL_EXPORT SealText boucleSealText;
