// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Groups written down, as a table of this program (docs/seating.md): a group's number and a name in each row.

#include "core/exchange/rostercsv.h"
#include "core/seating/seating.h"

struct GroupsTable {
    Seating
        seating; // the people of the roster who are in the table; its groups go up to the highest number, those that no row has are missing
    QStringList gone; // names of the table that the roster does not have
    QHash<QString, int> groupOfGone; // by such a name
    QList<Error> refused; // rows left out: NumberOutOfRange, RowWithoutName, AmbiguousPerson, DuplicateRow, JsonUnexpected
};

/** The groups in the bytes of a file, for the people of a roster. Errors: EmptyFile, NulInText, JsonMissing, LineTooLong, TooManyRows.
 */
[[nodiscard]] Result<GroupsTable> readGroups(const QByteArray &bytes, const QString &file, const RosterTable &roster);

/** `group,name`: groups by number, then names in order. */
[[nodiscard]] QString groupsText(const RosterTable &roster, const Seating &seating);
