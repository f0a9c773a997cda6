// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// People who come late, once the groups are made: each goes where it suits best, and nobody moves.

#include "core/seating/seating.h"

/** What to do with somebody for whom every group is full: both are possible, the room chooses. */
struct FullChoice {
    int person; // place in the roster
    int largerGroup; // where one more than the limit would suit best
    int newGroup; // the number of one more group
    bool operator==(const FullChoice &) const = default;
};

struct LateSeating {
    Seating seating; // those of `newcomers` who found a seat included
    QList<int> seated; // places in the roster, in the order in which they were seated
    QList<FullChoice> full;
    bool operator==(const LateSeating &) const = default;
};

/**
 * Seats those of the roster who have no group, in the order of names, people wished together at once; whoever left only has to be taken
 * off the roster. Best is: no wish unmet, then fewest of one's local group, then the smallest group, then genders and tasks even, then the
 * lowest number. No chance in it. `seating` has a place for each person of the roster; rules.groups may add empty groups. Nobody is seated
 * under a number that is missing.
 */
[[nodiscard]] LateSeating placeLate(const SeatingRoster &roster, const SeatingRules &rules, Seating seating);
