// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Short codes by which the papers of a meeting tell profiles: « 1A », « 1B », « 2A ».

#include "core/meeting/state.h"

/** The profiles that stand for a task, in the order in which they were recorded. */
QList<Profile> standingProfiles(const MeetingState &state, const QString &task);
/** The letters of the `place`-th of a list, from 0: A to Z, then AA, AB… */
QString lettersOf(int place);

/**
 * The code of a profile: the number of its task, from 1, then letters in the order in which the profiles of the task were recorded.
 * Those withdrawn keep theirs, so that a code once printed never tells anybody else. Empty for an unknown profile.
 */
QString profileCode(const MeetingState &state, Id<Profile> profile);
/** Whose standing profile has this code; case does not count. Nothing for anything else. */
std::optional<Id<Person>> personOfCode(const MeetingState &state, const QString &code);
