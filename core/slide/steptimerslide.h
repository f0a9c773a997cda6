// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The timer of the step under way as the hall sees it, at an instant; drawn anew each second.

#include "core/slide/slide.h"

/** The slide at `now`, milliseconds since 1970; nothing when no step is under way. */
std::optional<Slide> stepTimerSlide(const MeetingState &state, qint64 now);
