// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which rows of an attendance sheet stand on which page: a pure function of heights.

#include <QList>

/** Heights and places in millimetres. */
struct SignHeights {
    QList<double> rows;
    QList<bool> startsSection; // by row, a title stands over it; empty when there are no sections
    QList<double> titles; // by row, of the title of its section: over the first of the section, and over that of each page
    double firstTop = 0; // where the table may begin on the page it starts on
    double nextTop = 0; // and on the following ones
    double limit = 0; // where it must end
    double head = 8;
    double blankTitle = 15.5; // between the last row and blank rows on the same page
    double blankRow = 11;
    double closing = 0; // 0 when there is no closing
    int blankCount = 0;
};

/** The rows and blank rows of one page, each end excluded. */
struct SignPage {
    int firstRow = 0;
    int endRow = 0;
    int firstBlank = 0;
    int endBlank = 0;
    bool closing = false;
    /** Whether a title stands over this row on its page. */
    bool hasTitle(const SignHeights &heights, int row) const;
    bool isEmpty() const { return firstRow == endRow && firstBlank == endBlank; }
    bool operator==(const SignPage &) const = default;
};

/**
 * No head without a row below it; the closing stays with at least three blank rows, and blank rows fill the pages they are
 * on. The first page is empty when nothing fits there.
 */
QList<SignPage> planSignPages(const SignHeights &heights);
