// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Blocks of a paper that is signed: numbered rows, blank ones, the totals.

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

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
    QString section; // the title over it, where rows stand by local group; else empty
    bool operator==(const SignRow &) const = default;
};

/** Under what a row stands: its local group, else its letter; may be empty. */
inline QString standsUnder(const SignRow &row)
{
    return row.section.isEmpty() && !row.letter.isNull() ? QString(row.letter) : row.section;
}

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
    int pagesBefore = 0; // of the sheet that this one goes on with
    bool operator==(const SheetClosing &) const = default;
};

/** Rows to sign, by letter; no row is cut in two, the head is repeated, letters hang in the margin. */
struct SignTable {
    QList<PaperColumn> columns;
    QList<SignRow> rows;
    QString sectionGoesOn; // %1: the title of a section that the page before began
    bool isLarge = false; // type for who reads with difficulty
    BlankRows blank;
    std::optional<SheetClosing> closing;
    bool operator==(const SignTable &) const = default;
};
