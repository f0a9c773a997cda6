// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How a timer and a pace look: the tone and the glyph that stand with their words.

#include "core/meeting/pace.h"
#include "core/meeting/steptimer.h"
#include "ui/theme/glyph.h"
#include "ui/theme/tone.h"

Tone toneOf(TimerTone timer);
Tone toneOf(PaceTone pace);
Glyph glyphOf(PaceTone pace);
