// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Meetings for the projector's tests: the rehearsal at the end of a step, and one with too much of everything.

#include "core/meeting/state.h"

/** The rehearsal played up to the end of `step`. */
MeetingState rehearsedUntil(const QString &step);
/** Very long names, thirty small groups, twelve profiles a task, many notes and long words. */
MeetingState crowdedMeeting();
