// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rows below a header, asked for by what a column says rather than by where it stands.

#include "core/exchange/csv.h"
#include "core/exchange/header.h"

/** Goes down the rows of a table; blank rows and repeated headers are passed over. The text must outlive it. */
class TableReader {
public:
    static constexpr int maxRows = 1'000'000;

    TableReader(QStringView text, TableHeader header, QString file);

    /** Moves to the next row; false at the end. Errors: LineTooLong, TooManyRows. */
    [[nodiscard]] Result<bool> next();
    /** The value in the present row, empty where the column is missing. */
    [[nodiscard]] QString cell(ColumnKind kind) const;
    /** The same, cleaned; letters that another program lost go into `lost`, with their place (LettersLost). */
    [[nodiscard]] QString cleanCell(ColumnKind kind, QList<Error> &lost) const;
    /** Where that value stands. */
    [[nodiscard]] Place place(ColumnKind kind) const;
    /** Where the present row stands. */
    [[nodiscard]] Place place() const { return { m_file, m_row.line, {} }; }
    /** Calls `readRow()` at each row that is left. Errors: LineTooLong, TooManyRows. */
    template <class ReadRow> [[nodiscard]] Result<void> eachRow(ReadRow readRow)
    {
        for (;;) {
            const Result<bool> more = next();
            if (!more)
                return refuse(more);
            if (!*more)
                return {};
            readRow();
        }
    }
    /** How many rows were read so far. */
    [[nodiscard]] int rowsRead() const { return m_rows; }

private:
    bool repeatsHeader() const;

    CsvReader m_reader;
    TableHeader m_header;
    QString m_file;
    CsvRow m_row;
    int m_rows = 0;
};
