// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Undo and redo as marks in the journal: a mark names a change, never another mark, and nothing is ever rewritten.

#include "core/record/field.h"

struct Undone {
    static constexpr int kind = 1;
    qint64 target;
    static constexpr auto fields() { return std::tuple { field(1, "target", &Undone::target) }; }
    bool operator==(const Undone &) const = default;
};

struct Redone {
    static constexpr int kind = 2;
    qint64 target;
    static constexpr auto fields() { return std::tuple { field(1, "target", &Redone::target) }; }
    bool operator==(const Redone &) const = default;
};

using Mark = std::variant<Undone, Redone>;
/** Kinds up to this one are marks; a domain's changes start above. */
inline constexpr int lastMarkKind = 9;
