// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A table to hand out to a spreadsheet, whatever its format.

#include <QList>
#include <QString>
#include <QStringList>

enum class WrittenKind { Text, Number };

/** In a column of numbers, a cell of digits is a number where the format knows numbers; any other cell stays a text. */
struct WrittenColumn {
    QString heading;
    WrittenKind kind = WrittenKind::Text;
    bool operator==(const WrittenColumn &) const = default;
};

struct WrittenTable {
    QString title;
    QStringList marks; // in a banner, where the format has one: rehearsal, confidential
    QList<WrittenColumn> columns;
    QList<QStringList> rows; // the lines of a cell are separated by line feeds
    bool operator==(const WrittenTable &) const = default;
};

/** The row of the headings, or nothing where all of them are empty. */
[[nodiscard]] QList<QStringList> headingRows(const WrittenTable &table);

/** A cell as every format can hold it: its line ends are line feeds, and control characters other than tabs are left out. */
[[nodiscard]] QString writableText(const QString &cell);
