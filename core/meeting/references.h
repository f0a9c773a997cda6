// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a person is named: a row can be taken out only while nothing refers to it.

#include "core/meeting/state.h"

/** Whether a task, a group, a profile, a finding or a decision names this person. */
bool isReferredTo(const MeetingState &state, Id<Person> person);
