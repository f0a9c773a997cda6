// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How far a sharing out is from the best that whole people allow, and what a move by hand changes.

#include "core/seating/seating.h"

/** What a group counts people by. */
enum class TraitKind { Apart, LocalGroup, Gender, Task };

struct SeatingCost {
    int unmetWishes = 0;
    int pairs = 0; // of one local group in one small group, once for each local group they share
    int avoidablePairs = 0; // of those, what rounding and wishes do not force
    int genderDeviation = 0; // people too many or too few, beyond the fair share rounded up or down
    int taskDeviation = 0;
    bool operator==(const SeatingCost &) const = default;
};

/** A group that has more or fewer people of one kind than the fair share rounded up or down. */
struct Deviation {
    TraitKind kind;
    QString value; // the local group, the task, or the gender's letter
    int group;
    int people; // there
    int lowest; // the fair share rounded down
    int highest; // and up
    bool operator==(const Deviation &) const = default;
};

[[nodiscard]] SeatingCost costOf(const SeatingRoster &roster, const SeatingRules &rules, const Seating &seating);
/** Group by group; empty when nothing deviates. */
[[nodiscard]] QList<Deviation> deviations(const SeatingRoster &roster, const Seating &seating);

struct MoveCost {
    SeatingCost before;
    SeatingCost after;
    int sizeAfter; // of the group that the person would join
    bool operator==(const MoveCost &) const = default;
};

/** What it would cost to seat this person in that group, whatever the limit says; without a group: off its seat. */
[[nodiscard]] MoveCost costOfMove(
    const SeatingRoster &roster, const SeatingRules &rules, const Seating &seating, int person, std::optional<int> group);
