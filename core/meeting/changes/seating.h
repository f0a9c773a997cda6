// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The people present shared into small groups by lot, and what is wished or moved by hand.

#include "core/meeting/seatingplan.h"
#include "core/meeting/smallgroup.h"

/** The people present are shared into small groups from a seed said aloud. Not again once the groups are at work. */
struct SmallGroupsDrawn {
    static constexpr int kind = 55;
    static constexpr const char *word = "draw-small-groups";
    QString seed;
    std::optional<int> count; // how many groups; left out: the fewest that keep room for late people
    QList<SmallGroup> groups; // filled in, so that a journal reads alike for ever

    static constexpr auto fields()
    {
        using C = SmallGroupsDrawn;
        return std::tuple { field(1, "seed", &C::seed), field(2, "count", &C::count), spareField(3, "groups", &C::groups) };
    }
    bool operator==(const SmallGroupsDrawn &) const = default;
};

/** Someone sits in this group, whatever was drawn; without a group: in none. The number after the last one opens a group. */
struct PersonSeated {
    static constexpr int kind = 56;
    static constexpr const char *word = "seat-person";
    Id<Person> person;
    std::optional<int> group;

    static constexpr auto fields()
    {
        using C = PersonSeated;
        return std::tuple { field(1, "person", &C::person), field(2, "group", &C::group) };
    }
    bool operator==(const PersonSeated &) const = default;
};

/** Those who came after the groups were made each go where it suits best; nobody else moves. */
struct LatecomersSeated {
    static constexpr int kind = 57;
    static constexpr const char *word = "seat-latecomers";
    QList<PersonSeated> seats; // filled in

    static constexpr auto fields()
    {
        using C = LatecomersSeated;
        return std::tuple { spareField(1, "seats", &C::seats) };
    }
    bool operator==(const LatecomersSeated &) const = default;
};

/** People to be together, apart, in a given group, or at a table that a wheelchair reaches. */
struct SeatWished {
    static constexpr int kind = 58;
    static constexpr const char *word = "add-seating-wish";
    WishKind wish = {};
    QList<Id<Person>> people;
    std::optional<int> group; // for "in-group"
    std::optional<int> number; // filled in: the next one

    static constexpr auto fields()
    {
        using C = SeatWished;
        return std::tuple { field(1, "wish", &C::wish), field(2, "people", &C::people), field(3, "group", &C::group),
            field(4, "number", &C::number) };
    }
    bool operator==(const SeatWished &) const = default;
};

struct SeatWishDropped {
    static constexpr int kind = 59;
    static constexpr const char *word = "drop-seating-wish";
    int number = 0;

    static constexpr auto fields()
    {
        using C = SeatWishDropped;
        return std::tuple { field(1, "number", &C::number) };
    }
    bool operator==(const SeatWishDropped &) const = default;
};

/** The groups whose table a wheelchair reaches; these replace those before. */
struct ReachableTablesNamed {
    static constexpr int kind = 75;
    static constexpr const char *word = "name-reachable-tables";
    QList<int> groups;

    static constexpr auto fields()
    {
        using C = ReachableTablesNamed;
        return std::tuple { spareField(1, "groups", &C::groups) };
    }
    bool operator==(const ReachableTablesNamed &) const = default;
};
