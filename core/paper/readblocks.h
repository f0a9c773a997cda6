// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Blocks that are read or filled in: headings, paragraphs, fields, tables.

#include <QList>
#include <QString>
#include <QStringList>

/** A place to write on by hand, inside a sentence: drawn as a dotted line. */
inline constexpr char16_t fillIn = u'\uFFFC';

enum class HeadingLevel { Section, Part };

struct PaperHeading {
    QString text;
    HeadingLevel level = HeadingLevel::Section;
    bool operator==(const PaperHeading &) const = default;
};

/** `Large` is read from a wall. */
enum class ParagraphKind { Body, Note, Large };

struct PaperParagraph {
    QString text;
    ParagraphKind kind = ParagraphKind::Body;
    bool operator==(const PaperParagraph &) const = default;
};

/** A label and its value, followed by dotted lines to fill in by hand. */
struct PaperField {
    QString label;
    QString value;
    int dottedLines = 0;
    bool operator==(const PaperField &) const = default;
};

struct PaperFields {
    QList<PaperField> fields;
    bool operator==(const PaperFields &) const = default;
};

/** A column of a table that is read or filled in; its width is in millimetres, or 0 to share what is left by weight. */
struct TableColumn {
    QString heading;
    double width = 0;
    double weight = 1;
    int dottedLines = 0; // to write on, in its empty cells
    bool isStrong = false;
    bool startsStrong = false; // the first line of each cell
    bool isAtRight = false; // times
    bool hasCodeBoxes = false; // before each line to write on, for a short code
    bool operator==(const TableColumn &) const = default;
};

/** The lines of a cell are separated by line feeds. No row is cut in two that a page can hold; the head is repeated. */
struct PaperTable {
    QString caption; // what it tells, for who does not see it
    QList<TableColumn> columns;
    QList<QStringList> rows;
    bool hasGrid = false; // lines between the columns, where one writes
    bool operator==(const PaperTable &) const = default;
};

/** What follows begins on a new page: the back of a sheet. */
struct PageBreak {
    bool operator==(const PageBreak &) const = default;
};
