// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/listedplaces.h"

#include <algorithm>

namespace {

/** The page of a row, and its line there; both from 1. */
std::pair<int, int> placeOnPaper(const QList<int> &lastRows, int row)
{
    const auto page = std::lower_bound(lastRows.begin(), lastRows.end(), row);
    const int before = page == lastRows.begin() ? 0 : *(page - 1);
    return { int(page - lastRows.begin()) + 1, row - before };
}

}

QList<ListedPlace> listedPlaces(const MergePlan &plan)
{
    int input = int(plan.inputs.size()) - 1;
    while (input >= 0 && plan.inputs.at(input).kind != InputKind::AttendancePdf)
        --input;
    QList<ListedPlace> places;
    for (const auto &row : plan.rows) {
        const auto line = placeOf(plan, row).line;
        if (row.input != input || !row.person || !line || row.mark == RowMark::ToDecide || row.mark == RowMark::Refused)
            continue;
        const auto [page, onPage] = placeOnPaper(plan.inputs.at(input).lastRows, *line);
        places.append({ page, onPage, *row.person });
    }
    std::sort(
        places.begin(), places.end(), [](const auto &a, const auto &b) { return std::pair(a.page, a.line) < std::pair(b.page, b.line); });
    return places;
}
