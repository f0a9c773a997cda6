// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Made-up rosters for sharing out: how many people, and what they are.

#include "core/seating/seating.h"

/** Somebody of one local group. */
Seatable seatable(const QString &name, const QString &localGroup = {}, Gender gender = Gender::Unsaid, const QStringList &tasks = {});

/** How a made-up roster is made; numbers of one hundred where not said. */
struct RosterRecipe {
    int people = 60;
    int localGroups = 40; // of uneven sizes
    int stated = 67; // genders
    int tasks = 6;
    int mostTasks = 3; // each person volunteers for 0 to so many
};

/** The same recipe and the same number give the same roster. */
SeatingRoster madeUpRoster(const RosterRecipe &recipe, int number);

/** A roster that is known to share out perfectly into so many groups: it was made group by group. */
SeatingRoster perfectRoster(int groups, int people, int number);

/** How many people each group has. */
QList<int> sizesOf(const Seating &seating);
