// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who was there, once the meeting is over: the rows of the attendance sheet with the times of the door, and the count.

#include "core/meeting/state.h"
#include "core/paper/document.h"

/**
 * One table for each sitting where somebody was marked by name, its rows in the order and with the numbers of the sheet that was
 * printed, else of the one that would be; only the number where people were just counted. No contact detail.
 */
CirculatingPaper attendanceAfterPaper(const MeetingState &state);
