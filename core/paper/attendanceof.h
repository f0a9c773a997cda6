// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The attendance sheet of a meeting, filled in from its state; pseudos stay pseudos, and no contact detail is passed on.

#include "core/meeting/change.h"
#include "core/meeting/state.h"
#include "core/paper/attendance.h"
#include "core/paper/paperchoices.h"

/** The sheet of the current sitting: the members in the order of names, then those added on the spot; or by local group. */
AttendanceInput attendanceOf(const MeetingState &state, const SheetChoices &choices = {});
/** Whether somebody has another number on this sheet than on the one that was printed before, which may be at the door. */
bool isRenumbered(const MeetingState &state, const AttendanceInput &sheet);
/** What is recorded when the sheet was printed: as many blank rows as stand on its pages, and the last row of each page. */
SheetPrinted printedSheet(const AttendanceInput &sheet, int blankRows, const QList<int> &lastRows);
