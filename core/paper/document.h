// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A paper as a value: what it says and what must stay together, without font or printer.

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

/** A place to write on by hand, inside a sentence: drawn as a dotted line. */
inline constexpr char16_t fillIn = u'\uFFFC';

/** A large sign in a box at the top right of the first page: « groupe », 3. */
struct PaperBadge {
    QString label;
    QString value;
    bool operator==(const PaperBadge &) const = default;
};

/** What surrounds the blocks of every page. */
struct PaperFurniture {
    QString organisation; // over the title, first page
    QString title;
    QString runningHead; // on the following pages
    QStringList marks; // in a banner on every page: rehearsal, confidential
    QString pageNumber; // %1 and %2: page and number of pages
    QString pageCount; // %1 and %2: first and last row; beside a box for the count, on pages that are signed
    QString blankRange; // instead of a range of letters where all rows are blank
    QString foot; // at the left of every foot, where no row is signed
    QList<PaperBadge> badges;
    bool operator==(const PaperFurniture &) const = default;
};

enum class HeadingLevel { Section, Part };

struct PaperHeading {
    QString text;
    HeadingLevel level = HeadingLevel::Section;
    bool operator==(const PaperHeading &) const = default;
};

enum class ParagraphKind { Body, Note };

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

enum class PaperColumnKind { Number, Name, Blank, Signature };

/** A column of a table that is signed; its width is in millimetres, or 0 to share what is left by weight. */
struct PaperColumn {
    PaperColumnKind kind = PaperColumnKind::Blank;
    QString heading;
    double width = 0;
    double weight = 1;
    bool operator==(const PaperColumn &) const = default;
};

/** The letter of the rows that come after all letters: members added on the spot. */
inline constexpr char16_t supplementLetter = u'+';

/** One person to sign. There is no place for a contact detail here, on purpose. */
struct SignRow {
    quint32 key = 0; // the person's id
    int number = 0;
    QString strong; // family name or pseudo
    QString plain; // given name
    QString below; // local group and quality
    QChar letter; // under which the row stands
    bool operator==(const SignRow &) const = default;
};

/** Numbered rows to fill in by hand; there may be more than `count`, since they fill the page that they end. */
struct BlankRows {
    QString title; // when they follow rows on the same page
    QList<PaperColumn> columns;
    int firstNumber = 1;
    int count = 0;
    bool operator==(const BlankRows &) const = default;
};

/** Totals and signatures; stays on the page of at least three blank rows. */
struct SheetClosing {
    QString title;
    QString pageLabel; // %1: page; one box a page
    QString totalLabel;
    QString sentence; // with fillIn
    QStringList signers;
    QString nameLabel;
    QString signatureLabel;
    bool operator==(const SheetClosing &) const = default;
};

/** Rows to sign, by letter; no row is cut in two, the head is repeated, letters hang in the margin. */
struct SignTable {
    QList<PaperColumn> columns;
    QList<SignRow> rows;
    BlankRows blank;
    std::optional<SheetClosing> closing;
    bool operator==(const SignTable &) const = default;
};

/** An answer that may hold contact details: only a confidential paper has such blocks. */
struct ContactAnswer {
    QString heading;
    QStringList lines;
    QString lacking; // what is missing, in words; empty when nothing is
    bool operator==(const ContactAnswer &) const = default;
};

template <class... Blocks> struct PaperOf {
    using Block = std::variant<Blocks...>;
    PaperFurniture furniture;
    QList<Block> blocks;
    bool operator==(const PaperOf &) const = default;
};

/** A paper that people see or carry away: none of its blocks has a place for contact details. */
using CirculatingPaper = PaperOf<PaperHeading, PaperParagraph, PaperFields, PaperTable, PageBreak, SignTable>;
/** A paper for the reporter and the loop keeper alone. */
using ConfidentialPaper = PaperOf<PaperHeading, PaperParagraph, PaperFields, ContactAnswer>;
/** Either, where only drawing or writing matters. */
using Paper = std::variant<CirculatingPaper, ConfidentialPaper>;

inline const PaperFurniture &furnitureOf(const Paper &paper)
{
    return std::visit([](const auto &one) -> const PaperFurniture & { return one.furniture; }, paper);
}
