// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pagespan.h"

#include <algorithm>

PageSpan wholeOf(const PagedPaper &paper)
{
    return { 1, int(paper.pages.size()) };
}

PagedPaper pagesOf(const PagedPaper &paper, const PageSpan &span)
{
    const int first = std::max(1, span.first);
    const int last = std::min(int(paper.pages.size()), span.last);
    PagedPaper some = paper;
    some.pages = first > last ? QList<PaperPage> {} : paper.pages.mid(first - 1, last - first + 1);
    some.pageOfRow.removeIf([&](const auto &row) { return row.value() < first || row.value() > last; });
    return some;
}
