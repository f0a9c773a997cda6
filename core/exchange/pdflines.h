// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Words of a page put back into lines, and lines into the cells of a table that has no ruling in the text.

#include "core/exchange/pdfwords.h"

struct PdfLine {
    QList<PdfWord> words; // from left to right
    QRectF box;

    /** Height of its smallest word in points: another font, called in for a rare letter, does not count. */
    [[nodiscard]] double height() const;
    [[nodiscard]] QString text() const;
};

/** Lines with hardly any space between them. */
struct PdfCell {
    QList<PdfLine> lines;

    [[nodiscard]] double top() const { return lines.first().box.top(); }
    [[nodiscard]] double bottom() const { return lines.last().box.bottom(); }
    [[nodiscard]] double centre() const { return (top() + bottom()) / 2; }
};

/** Words as lines, from top to bottom. */
[[nodiscard]] QList<PdfLine> linesOf(QList<PdfWord> words);

/** Lines of one column as cells, parted where the space is more than half a line. */
[[nodiscard]] QList<PdfCell> cellsOf(const QList<PdfLine> &lines);

/**
 * Lines as one text. A line that ends with a hyphen inside a word, or that one word fills up to `right` (points), goes
 * on without a space.
 */
[[nodiscard]] QString joinedText(const QList<PdfLine> &lines, double right);
