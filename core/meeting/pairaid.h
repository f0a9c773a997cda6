// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An aid for the facilitators: which pairs a task may have, and what each would leave for the others. Facts only, never a ranking.

#include "core/meeting/checkedpairs.h"
#include "core/meeting/filling.h"

/** Whether the names still open can fill the tasks that have no result yet. */
struct OpenTasks {
    QStringList tasks; // their codes, in the order of the procedure
    QStringList without; // those for which no pair is possible under the rules
    Fillable fillable = Fillable::Yes; // the others, together, nobody with two tasks
    QStringList crowded; // when that cannot be: some that cannot be filled together
    bool isAwaited = false; // small groups may still bring names
    bool operator==(const OpenTasks &) const = default;
};

/** What a pair would take from the other open tasks, if nobody is to have two; nothing that every other pair would take too. */
struct PairEffect {
    QStringList emptied; // no possible pair would be left for each of these
    QStringList crowded; // each of these would have one, but not all of them together
    bool isKnown = true; // false: too many cases to tell
    bool operator==(const PairEffect &) const = default;
};

struct PairChoice {
    CheckedPair pair;
    PairEffect effect; // nothing for a pair that is not possible
    bool operator==(const PairChoice &) const = default;
};

struct PairAid {
    OpenTasks open;
    QList<PairChoice> choices; // in the order of names
    Effect severalTasks = Effect::Advises; // what the procedure makes of two tasks for one person
    bool operator==(const PairAid &) const = default;
};

/** The aid for one task that has no result yet. Where the rule of one task only advises, what it says of others holds « unless somebody has
 * two tasks ». */
PairAid pairAid(const MeetingState &state, const QString &task);
