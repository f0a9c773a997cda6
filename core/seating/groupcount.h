// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How many small groups, and how many people in each.

/** The fewest groups that leave one seat in twenty for late people, no group being empty; people and limit are at least 1. */
[[nodiscard]] int groupsFor(int people, int limit);

/** Sizes within one of each other: `larger` groups have one person more than the others. */
struct GroupSizes {
    int fewest = 0; // people in a group
    int larger = 0; // groups with one more
    /** People in the largest groups. */
    [[nodiscard]] int most() const { return larger > 0 ? fewest + 1 : fewest; }
    bool operator==(const GroupSizes &) const = default;
};

[[nodiscard]] GroupSizes groupSizes(int people, int groups);
