// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Deals the units to the groups by lot, then exchanges them for a fixed number of steps (docs/seating.md).

#include "core/seating/board.h"
#include "core/seating/chance.h"

/** Seats `blocks` in groups of these sizes; the group of each person by place in the roster, from 1. */
[[nodiscard]] QList<std::optional<int>> searchSeating(
    const SeatingRoster &roster, const SeatingRules &rules, const HeededWishes &wishes, int groups, Chance &chance);
