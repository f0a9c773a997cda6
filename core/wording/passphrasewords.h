// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How well a passphrase withstands guessing, in words that need no mathematics.

#include <QString>

/** How long somebody who tries a billion a second looks for one of so many bits of chance, on average: « des millions d’années ». */
[[nodiscard]] QString guessingTime(int bits);
/** What is said of a proposed passphrase. */
[[nodiscard]] QString proposalWords();
