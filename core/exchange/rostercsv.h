// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A roster to share out, as a table of this program (docs/seating.md): who is here, and what is wished for them.

#include "core/result.h"
#include "core/seating/seatable.h"
#include "core/seating/wish.h"

#include <QHash>

struct RosterTable {
    SeatingRoster roster;
    QStringList labels; // one for each person, all different: the name, with the local group for namesakes
    QList<SeatingWish> wishes;
    QList<Error>
        refused; // rows and wishes left out: RowWithoutName, NameTooLong, DuplicateRow, JsonUnexpected, AmbiguousPerson, NumberOutOfRange
    QList<Error> doubts; // values of no effect: JsonChoice (a gender), UnknownPerson (nor a word that others share)

    QHash<QString, int> byLabel; // folded
    QHash<QString, QList<int>> byName; // folded; names with local groups too

    /** Whom a text names: a label, a name that only one person has, or a name with its local group. Errors: UnknownPerson, AmbiguousPerson.
     */
    [[nodiscard]] Result<int> personCalled(const QString &text) const;
};

/** The roster in the bytes of a file. Errors: EmptyFile, NulInText, JsonMissing, LineTooLong, TooManyRows, EmptyText. */
[[nodiscard]] Result<RosterTable> readRoster(const QByteArray &bytes, const QString &file);
