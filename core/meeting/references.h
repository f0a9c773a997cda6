// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a person is named: a row can be taken out only while nothing refers to it.

#include "core/meeting/state.h"

/** Whether a task, a group, a profile, a finding, a decision or what follows it names this person. */
bool isReferredTo(const MeetingState &state, Id<Person> person);
