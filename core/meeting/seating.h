// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// People sit as they sit: how many small groups to propose, and how many in each.

#include "core/meeting/state.h"

/** How many groups to propose, by the rule of those drawn by lot: seats are left for late people. One when nobody was counted yet. */
int proposedGroupCount(const MeetingState &state);

/**
 * `count` groups with those present shared evenly. Groups that exist already keep their reporter; their
 * headcount is shared anew unless the number of groups stays.
 */
QList<SmallGroup> sharedGroups(const MeetingState &state, int count);

/** The groups beyond `count` that have brought criteria or names already. */
QList<int> groupsLost(const MeetingState &state, int count);
