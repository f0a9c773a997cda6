// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Every pair among the names that may be considered for a task, checked against the rules before anyone defends it.

#include "core/meeting/state.h"

struct CheckedPair {
    QList<Id<Person>> people; // two, in the order of names
    QList<RuleBreach> breaches; // what blocks and what advises, as core/meeting/rules.h tells it
    bool operator==(const CheckedPair &) const = default;
};

/** Whether no rule blocks the pair, be it one that a reason may set aside. */
bool isPossible(const CheckedPair &pair);
/** Whether one of the two already has another task. */
bool hasOtherTask(const CheckedPair &pair);

/**
 * The names brought by the small groups or on the table, in their order; with fewer than two, the standing profiles of the task
 * too (domain.md A, V and VI).
 */
QList<Id<Person>> consideredNames(const MeetingState &state, const QString &task);
/** Every pair of these, in the order of names: never by merit. */
QList<CheckedPair> checkedPairs(const MeetingState &state, const QString &task);
