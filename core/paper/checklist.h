// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the facilitators do before the meeting, on the day and after it, by date; what the dossier shows to be done is ticked.

#include "core/meeting/state.h"
#include "core/paper/document.h"

/** « ■ oui » where the dossier knows that it is done, « □ » to tick by hand elsewhere; without a date, intervals in words. */
CirculatingPaper checklistPaper(const MeetingState &state);
