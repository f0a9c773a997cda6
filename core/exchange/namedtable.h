// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A small table of ours, typed in a spreadsheet: its columns are found by their names, wherever they stand.

#include "core/result.h"

#include <QList>
#include <QStringList>

/** A column that may be asked for: the name that we document, then others that people write. */
struct NamedColumn {
    enum class Presence { Needed, Optional };
    QStringList names;
    Presence presence = Presence::Optional;
};

struct NamedRow {
    int line = 0;
    QStringList cells; // by wanted column, cleaned; empty where the column is missing
};

struct NamedTable {
    QString file;
    QList<std::optional<int>> columns; // where each wanted column stands, from 0
    QList<NamedRow> rows; // blank ones and repeated headers left out
    QList<Error> refused; // rows with more cells than the header: JsonUnexpected

    /** Where a value stands, or its row when the column is missing. */
    [[nodiscard]] Place place(const NamedRow &row, int column) const;
};

/**
 * Reads the rows below the first line that has all needed columns; commas, semicolons and tabs are told apart by it.
 * Errors: JsonMissing, LineTooLong, TooManyRows.
 */
[[nodiscard]] Result<NamedTable> readNamedTable(QStringView text, const QString &file, const QList<NamedColumn> &wanted);

/** The values of a cell that holds several, joined by ; , or |. */
[[nodiscard]] QStringList severalValues(const QString &cell);
