// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The whole state on paper, so that the meeting goes on by hand when the machine or the projector dies.

#include "core/meeting/state.h"
#include "core/paper/document.h"

/** `now`, milliseconds since 1970, is written on it. No contact detail. */
CirculatingPaper emergencySheet(const MeetingState &state, qint64 now);
