// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The tasks that have no pair yet, and who goes on with each: in sight until the end, in the hall and beside it.

#include "core/meeting/state.h"

/** Whether the assembly decided on a pair, read back and locked, and nobody of it has withdrawn since. */
bool hasPair(const MeetingState &state, const QString &task);
/** What comes next with a task that has no pair: « chaque groupe cherche des volontaires ». */
QString whatNext(const MeetingState &state, const QString &task);
/** « Matériel militant : chaque groupe cherche des volontaires », a line for each task that was left without a pair. */
QStringList tasksLeftOpen(const MeetingState &state);
/** The same with those that were not decided at all. */
QStringList tasksWithoutPair(const MeetingState &state);
