// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A passphrase that the program proposes: words drawn by lot, easy to type on any keyboard and to say aloud.

#include <QStringList>

#include <array>

/** As many words as a proposed passphrase has. */
inline constexpr int proposedWords = 6;

/** The words that it is drawn from: French nouns of four to seven letters without accent, at least 7,776 of them, each once, in order. */
[[nodiscard]] const QStringList &passphraseWords();
/** The words that these numbers, drawn evenly from all that fit, stand for: « poire rang sandale mine tarif bouton ». */
[[nodiscard]] QString proposedPassphrase(const std::array<quint64, proposedWords> &numbers);
/** By how many bits of chance a proposed passphrase withstands guessing, rounded down. */
[[nodiscard]] int proposedBits();
