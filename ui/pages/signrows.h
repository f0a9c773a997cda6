// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rows of an attendance sheet broken into lines, and the columns they stand in.

#include "core/paper/document.h"
#include "ui/pages/textmeasure.h"

namespace signlook {
inline constexpr PaperLook strong { 11.5, PaperFace::Bold };
inline constexpr PaperLook plain { 11.5, PaperFace::Regular };
inline constexpr PaperLook below { 8.5, PaperFace::Regular };
inline constexpr PaperLook number { 9.5, PaperFace::Regular };
inline constexpr PaperLook repeated { 8, PaperFace::Regular };
inline constexpr PaperLook heading { 8.5, PaperFace::Bold };
inline constexpr PaperLook letter { 14, PaperFace::Bold };
inline constexpr double namePitch = 4.6; // mm
inline constexpr double belowPitch = 3.75;
inline constexpr double above = 0.95; // over the first line
inline constexpr double under = 0.75;
inline constexpr double leastRow = 10;
inline constexpr double letterWidth = 6.5;
}

/** A column with its place in millimetres. */
struct PlacedColumn {
    PaperColumn column;
    double x = 0;
    double width = 0;
    double end() const { return x + width; }
};

/** From the hanging letters to the right margin. */
QList<PlacedColumn> placedColumns(const QList<PaperColumn> &columns);

/** One line of a row: a part in bold and a part in regular, or a line below. */
struct SignLine {
    MeasuredLine strong;
    MeasuredLine plain;
    MeasuredLine below;
    double pitch() const { return below.text.isEmpty() ? signlook::namePitch : signlook::belowPitch; }
};

/** A row ready to be placed; what is too high for a page goes on in a continued one. */
struct BrokenRow {
    const SignRow *row = nullptr;
    bool continued = false;
    QList<SignLine> lines;
    double height = 0;
};

/** `width` is that of the name column, in millimetres; the rows must outlive the result. */
QList<BrokenRow> brokenRows(const QList<SignRow> &rows, double width, TextMeasure &measure);
