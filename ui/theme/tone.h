// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a word or a mark means: its colour on a card, and the soft colour it may stand on.

#include "ui/theme/tokens.h"

enum class Tone { Neutral, Accent, Done, Attention, Refusal };

/** The colour of text and glyphs in this tone; Neutral is the secondary text. */
[[nodiscard]] const QColor &inkOf(const Tokens &tokens, Tone tone);
/** The soft ground of this tone. */
[[nodiscard]] const QColor &groundOf(const Tokens &tokens, Tone tone);
