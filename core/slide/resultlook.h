// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How a decision looks in the hall: its sign, its colour and its words, about the pair and never about a person.

#include "core/meeting/deliberation.h"
#include "core/slide/slideblocks.h"

struct ResultLook {
    SlideSign sign = SlideSign::Awaited;
    SlideTone tone = SlideTone::Attention;
};

ResultLook resultLook(Outcome outcome);
/** « Acté : binôme désigné »; the deliberation must have a result. */
QString resultWords(const Deliberation &deliberation);
