// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The colours of the projector: black on white in a lit hall, the reverse in a dark one; at least 7:1 on their ground.

#include "core/slide/projection.h"

#include <QColor>

/** What a placed text or shape is coloured with. */
enum class SlideInk { Ground, Text, Quiet, Accent, Good, Attention, Refusal, Line };

[[nodiscard]] QColor colourOf(SlideInk ink, HallLight hall);
