// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What groups count people by, numbered: each set to be kept apart, each local group, stated gender and task.

#include "core/seating/cost.h"

#include <vector>

struct Trait {
    TraitKind kind;
    QString value; // as first written in the order of names; empty for people kept apart
    int people = 0; // who have it
};

struct Traits {
    std::vector<Trait> all;
    std::vector<std::vector<int>> ofPerson; // by place in the roster, in increasing order
};

[[nodiscard]] Traits traitsOf(const SeatingRoster &roster, const QList<SeatingWish> &apart);

/** Pairs of so many people in one group. */
[[nodiscard]] constexpr qint64 pairsOf(qint64 people)
{
    return people * (people - 1) / 2;
}

/** What one pair of a kind costs: wishes before local groups, these before genders, and those before tasks. */
[[nodiscard]] qint64 pairWeight(TraitKind kind);
