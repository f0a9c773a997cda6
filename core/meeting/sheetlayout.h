// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where everybody stands on the paper that people signed: the sheet that Boucle printed, or the platform's own list.

#include "core/meeting/state.h"
#include "core/meeting/typedrows.h"

#include <QSet>

/** A row of the paper; without a person it is blank, for somebody to write their name. */
struct SheetRow {
    int page = 0; // from 1; 0 when it is not known where the rows fell
    int row = 0; // the printed number, or the line on its page
    std::optional<Id<Person>> person;
    bool operator==(const SheetRow &) const = default;
};

struct SheetLayout {
    RowNumbering numbering = RowNumbering::Through;
    QList<SheetRow> rows; // in the order of the paper
    bool operator==(const SheetLayout &) const = default;
};

/** The sheet that was printed last, with the supplements that go on with its numbers; nothing when none was. */
std::optional<SheetLayout> printedLayout(const MeetingState &state);
/** Who has a row on the sheet that was printed last or on its supplements, by the numbers of their ids. */
QSet<quint32> printedPeople(const MeetingState &state);
/** The number of the last row that was printed, blank ones and supplements included; 0 when none was. */
int lastPrintedRow(const MeetingState &state);
/** How many pages they take, as far as that is known. */
int printedPages(const MeetingState &state);
/** The platform's attendance list as it was imported last, with its seven empty rows; nothing when none was. */
std::optional<SheetLayout> listedLayout(const MeetingState &state);
/** The number of the last page; 0 when pages are not known. */
int pageCount(const SheetLayout &layout);
