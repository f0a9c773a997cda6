// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The minutes for the loop: the course with its times, who was counted, what was said without authors, what was decided.

#include "core/meeting/state.h"
#include "core/paper/document.h"

CirculatingPaper minutesPaper(const MeetingState &state);
