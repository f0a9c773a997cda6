// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rows of an attendance sheet broken into lines, and the columns they stand in.

#include "core/paper/document.h"
#include "ui/pages/paperpage.h"
#include "ui/pages/textmeasure.h"

/** How a sheet to sign is set. Sizes in points, heights in millimetres. */
struct SignLook {
    double scale = 1;
    PaperLook strong { 11.5 * scale, PaperFace::Bold };
    PaperLook plain { 11.5 * scale, PaperFace::Regular };
    PaperLook below { 8.5 * scale, PaperFace::Regular };
    PaperLook number { 9.5 * scale, PaperFace::Regular };
    PaperLook repeated { 8, PaperFace::Regular };
    PaperLook heading { 8.5, PaperFace::Bold };
    PaperLook letter { 14, PaperFace::Bold };
    PaperLook section { 11.5 * scale, PaperFace::Bold };
    double namePitch = 4.6 * scale;
    double belowPitch = 3.75 * scale;
    double above = 0.95 * scale; // over the first line
    double under = 0.75 * scale;
    double leastRow = 10 * scale;
    double letterWidth = 6.5;
    double sectionHeight = 8.2 * scale;
};

/** As usual, or in large type for who reads with difficulty: 16 points and more instead of 11.5. */
SignLook signLook(bool isLarge);

/** A column with its place in millimetres. */
struct PlacedColumn {
    PaperColumn column;
    double x = 0;
    double width = 0;
    double end() const { return x + width; }
};

/** From the hanging letters to the right margin. */
QList<PlacedColumn> placedColumns(const QList<PaperColumn> &columns, double letterWidth, const PaperSheet &sheet);

/** One line of a row: a part in bold and a part in regular, or a line below. */
struct SignLine {
    MeasuredLine strong;
    MeasuredLine plain;
    MeasuredLine below;
    double pitch = 0;
};

/** A row ready to be placed; what is too high for a page goes on in a continued one. */
struct BrokenRow {
    const SignRow *row = nullptr;
    bool continued = false;
    QList<SignLine> lines;
    double height = 0;
};

/** `width` is that of the name column, in millimetres; the rows must outlive the result. */
QList<BrokenRow> brokenRows(const QList<SignRow> &rows, const SignLook &look, double width, TextMeasure &measure);
