// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A text sealed by a passphrase so that any browser can open it with its own Web Crypto (docs/take-home.md).

#include "core/passphrase/passphrase.h"
#include "core/result.h"

#include <QByteArray>

#include <array>

/** The chance of one sealing: with the same one, two texts under one passphrase would give each other away. */
struct SealingChance {
    std::array<unsigned char, 16> salt;
    std::array<unsigned char, 12> iv;
    bool operator==(const SealingChance &) const = default;
};

/**
 * How often the passphrase is worked into its key. Web Crypto has no key derivation that costs memory, in no browser, so rounds are all
 * that slows a guesser down: OWASP asks for 600,000 with SHA-256. A million takes a computer half a second, a slow telephone a few
 * seconds, once.
 */
inline constexpr int sealingRounds = 1'000'000;

/** Whether this build can seal a text at all. */
[[nodiscard]] bool canTakeHome();

/**
 * As JSON on one line, without « < »: the sealed text, and all that opens it but the passphrase.
 * Errors: TakeHomeSupportMissing, SealFailed.
 */
[[nodiscard]] Result<QByteArray> sealedText(const QByteArray &text, const Passphrase &passphrase, const SealingChance &chance);
