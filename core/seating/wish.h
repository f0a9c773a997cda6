// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What must hold of a sharing out besides balance: a table one can reach, a given group, together, apart.

#include <QList>

#include <optional>

/** In order of force: where two contradict, the first kind holds. */
enum class WishKind {
    Reachable, // this person only in a group whose table a wheelchair reaches
    InGroup, // this person in this group
    Together, // all of these people in one group: a carer, an interpreter
    Apart, // no two of these people in one group
};

struct SeatingWish {
    WishKind kind;
    QList<int> people; // places in the roster
    std::optional<int> group; // for InGroup: its number, from 1
    bool operator==(const SeatingWish &) const = default;
};

/** Why a wish cannot be met. */
enum class UnmetCause {
    Contradiction, // other wishes forbid it: `against`
    NoSuchGroup, // the number is beyond the last group
    NoReachableGroup, // no group is flagged
    TooMany, // together: more than a group has seats; apart: more than there are groups
    NoRoom, // those before it took the seats; `against` are the wishes about the same people or group
};

struct UnmetWish {
    SeatingWish wish;
    UnmetCause cause;
    QList<SeatingWish> against;
    bool operator==(const UnmetWish &) const = default;
};
