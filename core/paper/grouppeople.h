// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The small groups as papers show them: those that were made, or blank ones the day before.

#include "core/meeting/state.h"

/** People to make ready for: as many as came, or as the list has before anybody was counted; at least 1. */
int peopleExpected(const MeetingState &state);
/** The groups that were made, or as many as that makes. */
int groupsExpected(const MeetingState &state);
/** The groups that were made, or as many as are expected, without anybody. */
QList<SmallGroup> groupsToPrint(const MeetingState &state);
/** Its members in the order of names; who has left the meeting is left out. */
QList<Person> peopleOfGroup(const MeetingState &state, const SmallGroup &group);
