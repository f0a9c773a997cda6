// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rows of a signed sheet as somebody types them: "1-12, 15, 18", or page by page "p. 2 : 3-7, 9", and the pages' subtotals.

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

/** Rows numbered through the whole sheet, or lines counted anew on each page. */
enum class RowNumbering { Through, ByPage };

/** A row as it was typed; the page where one was said. */
struct TypedRow {
    std::optional<int> page;
    int row = 0;
    bool operator==(const TypedRow &) const = default;
};

enum class RowProblemKind {
    Unreadable, // text
    Backward, // text: a range whose end comes before its start
    PageMissing, // text: a line without its page
    NoSuchPage, // page
    NoSuchRow, // page if typed, row
    OtherPage, // page typed, row, number: the page where it stands
    TypedTwice, // page if typed, row
    NotAMember, // page, row, text: the name
    AlreadyThere, // page, row, text: the name
    SubtotalDiffers, // page, number: signatures typed, subtotal
};

/** What does not match, and where. */
struct RowProblem {
    RowProblemKind kind = RowProblemKind::Unreadable;
    std::optional<int> page;
    int row = 0;
    QString text;
    int number = 0;
    int subtotal = 0;
    bool operator==(const RowProblem &) const = default;
};

/** Each row once, in the order of typing. */
struct TypedRows {
    QList<TypedRow> rows;
    QList<RowProblem> problems;
    bool operator==(const TypedRows &) const = default;
};

/** Commas, semicolons, spaces and line ends part numbers; "-", "–" or "à" makes a range. */
TypedRows readTypedRows(QStringView text, RowNumbering numbering);

struct TypedSubtotals {
    QMap<int, int> byPage;
    QList<RowProblem> problems;
    bool operator==(const TypedSubtotals &) const = default;
};

/** "14, 16, -, 9": page after page, "-" where nothing was counted; or "p. 2 : 16", from which the next ones go on. */
TypedSubtotals readSubtotals(QStringView text);
