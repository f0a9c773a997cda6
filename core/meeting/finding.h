// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A finding: what one small group brings back for one task. A group without a finding is awaited, never counted as agreeing.

#include "core/people/idwords.h"

enum class FindingKind {
    Pair, // the names on which the group agrees
    Names, // relevant names without agreement
    Nobody, // a sheet that holds no name
    NoSheet, // « pas de remontée », recorded as such
};

template <> struct EnumNames<FindingKind> {
    static constexpr const char *names[] = { "pair", "names", "nobody", "no-sheet" };
};

struct Finding {
    FindingKind kind = FindingKind::Nobody;
    QList<Id<Person>> names; // in the order of the sheet
    bool operator==(const Finding &) const = default;
};

/** Where a finding or criteria stand: one cell of groups × tasks. */
struct Cell {
    int group;
    QString task;
    bool operator==(const Cell &) const = default;
    bool operator<(const Cell &other) const { return group != other.group ? group < other.group : task < other.task; }
};
