// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the sharing into small groups was made from, and what is wished of it.

#include "core/people/idwords.h"
#include "core/seating/wish.h"

template <> struct EnumNames<WishKind> {
    static constexpr const char *names[] = { "reachable", "in-group", "together", "apart" };
};

/** A wish about people of the meeting; the first is number 1, and a number is not given again. */
struct WishedSeat {
    int number = 0;
    WishKind kind = WishKind::Together;
    QList<Id<Person>> people;
    std::optional<int> group; // for InGroup: its number
    bool operator==(const WishedSeat &) const = default;
};

struct SeatingPlan {
    QString seed; // as it was said when the groups were drawn; empty: people sit as they sit
    QList<WishedSeat> wishes;
    int nextWish = 1;
    int moves = 0; // by hand since the draw: another draw would lose them
    QList<int> reachable; // numbers of the groups whose table a wheelchair reaches
    bool operator==(const SeatingPlan &) const = default;
};
