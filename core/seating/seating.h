// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The people present shared into small groups, as a seed said aloud gives them (docs/seating.md).

#include "core/result.h"
#include "core/seating/seatable.h"
#include "core/seating/seed.h"
#include "core/seating/wish.h"

struct SeatingRules {
    int limit = 10; // people in a group at most
    std::optional<int> groups; // how many; else groupsFor()
    QList<int> reachable; // numbers of the groups whose table a wheelchair reaches
    QList<SeatingWish> wishes;
    bool operator==(const SeatingRules &) const = default;
};

struct Seating {
    int groups = 0; // numbered from 1
    QList<std::optional<int>> groupOf; // by place in the roster; nothing: no seat
    QList<UnmetWish> unmet;
    QList<int> missing; // the numbers among them under which there is no group, as where a table was taken away
    bool operator==(const Seating &) const = default;
};

/**
 * Everybody seated: sizes within one of each other and at most the limit, wishes met or told, then people of one local group
 * apart, then stated genders, then volunteers for a task spread as evenly as whole people allow. The same roster, rules and seed give the
 * same groups everywhere, whatever the order of rows and wishes.
 * Errors: EmptyText (roster), NumberOutOfRange (limit, groups).
 */
[[nodiscard]] Result<Seating> shareOut(const SeatingRoster &roster, const SeatingRules &rules, const Seed &seed);

/** The wishes that a seating leaves unmet, with their causes; a wish about somebody without a seat waits and is none of them. */
[[nodiscard]] QList<UnmetWish> unmetWishes(const SeatingRoster &roster, const SeatingRules &rules, const Seating &seating);

/** The people of each group, from the first, in the order of names. */
[[nodiscard]] QList<QList<int>> peopleByGroup(const SeatingRoster &roster, const Seating &seating);
