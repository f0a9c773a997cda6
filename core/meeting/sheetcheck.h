// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the typed rows of a signed sheet come to: whom to mark, which blank rows want a name, and what does not match.

#include "core/meeting/sheetlayout.h"

/** The signatures typed for a page, beside the subtotal written at its foot. */
struct PageTally {
    int page = 0;
    int firstRow = 0;
    int lastRow = 0;
    int signatures = 0;
    std::optional<int> subtotal;
    int key() const { return page; }
    bool operator==(const PageTally &) const = default;
};

struct SheetCheck {
    QList<Id<Person>> toMark; // in the order of the paper
    QList<SheetRow> blanks; // signed by somebody who wrote their name
    int alreadyThere = 0;
    QList<PageTally> pages;
    QList<RowProblem> problems; // by kind of hurt: those to mend first
    bool operator==(const SheetCheck &) const = default;
};

/** Whether nothing can be written before this is mended; the other problems are only to be looked at. */
bool mustBeMended(const RowProblem &problem);
/** Compares what was typed with the paper and with who is there. Nothing is written. */
SheetCheck checkSheet(const MeetingState &state, const SheetLayout &layout, const TypedRows &rows, const TypedSubtotals &subtotals);
