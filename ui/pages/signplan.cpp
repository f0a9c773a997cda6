// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/signplan.h"

#include <algorithm>

namespace {

constexpr int leastBlankRows = 3;

/** Places the blank rows of one page from `y` on; whether the table ends with them. */
bool planBlankRows(const SignHeights &heights, SignPage &page, double y, int stillAsked)
{
    const auto left = heights.limit - y;
    const auto rowsIn = [&](double mm) { return int((mm + 1e-6) / heights.blankRow); };
    const bool closing = heights.closing > 0;
    const int least = closing ? std::max(leastBlankRows, stillAsked) : stillAsked;
    const bool freshPage = page.firstRow == page.endRow && heights.limit - y > heights.limit - heights.nextTop - heights.head - 1e-6;
    const bool asHighAsAPage = freshPage && stillAsked == 0;
    if (rowsIn(left - heights.closing) >= least || asHighAsAPage) {
        page.endBlank = page.firstBlank + (closing ? std::max(least, rowsIn(left - heights.closing)) : least);
        page.closing = closing;
        return true;
    }
    if (rowsIn(left) >= leastBlankRows)
        page.endBlank = page.firstBlank + rowsIn(left);
    return false;
}

}

bool SignPage::hasTitle(const SignHeights &heights, int row) const
{
    return heights.startsSection.value(row) || (row == firstRow && !heights.startsSection.isEmpty());
}

QList<SignPage> planSignPages(const SignHeights &heights)
{
    QList<SignPage> pages;
    const int rows = int(heights.rows.size());
    int row = 0;
    int blank = 0;
    for (bool ended = false; !ended;) {
        SignPage page { row, row, blank, blank, false };
        double y = (pages.isEmpty() ? heights.firstTop : heights.nextTop) + heights.head;
        const auto heightOf = [&](int next) { return heights.rows[next] + (page.hasTitle(heights, next) ? heights.titles[next] : 0); };
        while (row < rows && y + heightOf(row) <= heights.limit)
            y += heightOf(row++);
        page.endRow = row;
        if (row == rows) {
            const bool follows = page.endRow > page.firstRow;
            const int stillAsked = std::max(0, heights.blankCount - blank);
            const bool none = stillAsked == 0 && heights.closing <= 0;
            ended = none || planBlankRows(heights, page, y + (follows ? heights.blankTitle : 0), stillAsked);
        } else if (page.isEmpty() && !pages.isEmpty()) {
            page.endRow = ++row; // higher than a page: rows are split before they come here
        }
        blank = page.endBlank;
        pages.append(page);
    }
    return pages;
}
