// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The wishes weighed against each other before anybody is seated: who is seated as one, where, and what cannot be.

#include "core/seating/seating.h"

/** People who are seated as one, because of what is wished; most are alone. */
struct SeatingBlock {
    QList<int> people; // places in the roster, in the order of names
    std::optional<int> group; // where they must be, from 1
    bool needsReachable = false;
    bool operator==(const SeatingBlock &) const = default;
};

struct HeededWishes {
    QList<SeatingBlock> blocks; // in the order of the first name of each
    QList<SeatingWish> apart; // those that can be tried
    QList<UnmetWish> refused; // before any seating, by the other wishes and the number of groups and seats
};

/** Wishes in an order that does not depend on that of the rows; their people in the order of names, each once. */
[[nodiscard]] QList<SeatingWish> inWishOrder(const SeatingRoster &roster, const QList<SeatingWish> &wishes);

/** `seats` are those of the largest groups. */
[[nodiscard]] HeededWishes heed(const SeatingRoster &roster, const SeatingRules &rules, int groups, int seats);

/** Whether a seating meets a wish; whoever has no seat yet is left out of account. */
[[nodiscard]] bool isMet(const SeatingWish &wish, const SeatingRules &rules, const Seating &seating);
