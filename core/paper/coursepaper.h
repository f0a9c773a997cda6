// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the meeting is, for who takes part: its steps, its missions and their rules, what consensus means here.

#include "core/meeting/state.h"
#include "core/paper/document.h"

/** One sheet, both sides. */
CirculatingPaper coursePaper(const MeetingState &state);
/** The running order for the facilitators: hours, minutes, what to do, say and record. */
CirculatingPaper runningOrderPaper(const MeetingState &state);
