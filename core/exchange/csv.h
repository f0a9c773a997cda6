// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Rows of separated values, as RFC 4180 and the spreadsheets write them.

#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

/** One value as it stands in the text, without its outer quotes; read only while the text lives. */
struct CsvCell {
    enum class Quoting { None, Quoted, QuotedWithQuotes };
    QStringView raw;
    Quoting quoting = Quoting::None;

    /** The value, doubled quotes made single. */
    [[nodiscard]] QString text() const;
};

/** One row; a value between quotes may run over several lines. */
struct CsvRow {
    int line = 0; // where the row begins, from 1
    QList<CsvCell> cells;
    QString unwrapped; // keeps alive the text of a row that stood as a whole in its first cell

    /** The value of a column counted from 0; empty beyond the last. */
    [[nodiscard]] QString text(qsizetype column) const;
    /** Whether no cell holds anything but blanks. */
    [[nodiscard]] bool isBlank() const;
};

/** Reads rows one after the other out of a text that must outlive it; ends of lines are LF, CRLF or CR. */
class CsvReader {
public:
    /** Characters that one row may have; longer ones are no table. */
    static constexpr qsizetype maxRowLength = 100'000;

    CsvReader(QStringView text, QChar separator);

    /** Reads the next row into `row`; false at the end of the text. Error: LineTooLong, with its line. */
    [[nodiscard]] Result<bool> next(CsvRow &row);

private:
    CsvCell readCell();
    std::optional<CsvCell> readQuoted();
    bool endLine();
    bool endsCell(qsizetype at) const;

    QStringView m_text;
    char16_t m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

/**
 * A row that some spreadsheet kept whole in its first cell ("a,""b"",c";;), read again as several cells;
 * any other row is left as it is.
 */
void unwrapRow(CsvRow &row, QChar separator);

/**
 * Rows as RFC 4180 text: CRLF, quotes where needed. The cells stand as they are, so that what is read back is the same;
 * a table for people goes through csvBytes (csvwriter.h), which lets no cell be a formula.
 */
[[nodiscard]] QString csvText(const QList<QStringList> &rows, QChar separator = u',');
