// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The first seating: units dealt one by one, by lot, each where it costs least.

#include "core/seating/board.h"
#include "core/seating/chance.h"
#include "core/seating/groupcount.h"

struct Deal {
    Board board;
    int split = 0; // blocks that found no group with enough seats
    /** The cost of the board, blocks split counted. */
    [[nodiscard]] qint64 cost() const { return board.cost() + split * pairWeight(TraitKind::Apart); }
};

/** Deals all blocks onto an empty board, and the empty seats of smaller groups after them. */
[[nodiscard]] Deal deal(Board board, const Traits &traits, const HeededWishes &wishes, GroupSizes sizes, Chance &chance);
