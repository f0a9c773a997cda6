// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// After the meeting: the working teams of the pairs, and who looks for volunteers for what.

#include "core/people/idwords.h"

/** Who works with the pair of a task, and what for; nobody and no words take the team back. */
struct TeamNamed {
    static constexpr int kind = 100;
    static constexpr const char *word = "name-team";
    QString task;
    QList<Id<Person>> people;
    QString work; // what the team is for

    static constexpr auto fields()
    {
        using C = TeamNamed;
        return std::tuple { field(1, "task", &C::task), field(2, "people", &C::people), spareField(3, "work", &C::work) };
    }
    bool operator==(const TeamNamed &) const = default;
};

/** Who looks for volunteers for a task, in their local groups; nobody takes it back. */
struct SearchersNamed {
    static constexpr int kind = 101;
    static constexpr const char *word = "name-searchers";
    QString task;
    QList<Id<Person>> people;

    static constexpr auto fields()
    {
        using C = SearchersNamed;
        return std::tuple { field(1, "task", &C::task), field(2, "people", &C::people) };
    }
    bool operator==(const SearchersNamed &) const = default;
};
