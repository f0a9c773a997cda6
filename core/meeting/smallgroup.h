// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A small group: a number, how many sit there, a reporter, and its members when they are known.

#include "core/people/idwords.h"

struct SmallGroup {
    int number = 0; // from 1
    int headcount = 0;
    std::optional<Id<Person>> reporter;
    QList<Id<Person>> members; // empty when people sit as they sit

    static constexpr auto fields()
    {
        using G = SmallGroup;
        return std::tuple { field(1, "number", &G::number), spareField(2, "headcount", &G::headcount), field(3, "reporter", &G::reporter),
            spareField(4, "members", &G::members) };
    }
    bool operator==(const SmallGroup &) const = default;
};
