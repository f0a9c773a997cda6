// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/sheetcheck.h"

#include "core/people/names.h"

#include <algorithm>

namespace {

class Checking {
public:
    Checking(const MeetingState &state, const SheetLayout &layout) : m_state(state), m_layout(layout)
    {
        for (const auto &row : layout.rows) {
            m_places.insert({ pageKey(row.page), row.row }, row);
            tally(row);
        }
    }

    SheetCheck check(const TypedRows &typed, const TypedSubtotals &subtotals)
    {
        m_check.problems = typed.problems + subtotals.problems;
        for (auto &problem : m_check.problems) {
            const auto place = m_places.constFind({ 0, problem.row });
            if (!problem.page && problem.row > 0 && place != m_places.constEnd() && place->page > 0)
                problem.page = place->page;
        }
        QList<SheetRow> found;
        for (const auto &row : typed.rows) {
            if (const auto place = find(row))
                found.append(*place);
        }
        std::sort(
            found.begin(), found.end(), [](const auto &a, const auto &b) { return std::pair(a.page, a.row) < std::pair(b.page, b.row); });
        for (const auto &row : std::as_const(found))
            take(row);
        compare(subtotals.byPage);
        std::stable_partition(m_check.problems.begin(), m_check.problems.end(), mustBeMended);
        return m_check;
    }

private:
    /** What tells a row from another besides its number. */
    int pageKey(int page) const { return m_layout.numbering == RowNumbering::ByPage ? page : 0; }

    void tally(const SheetRow &row)
    {
        if (row.page == 0)
            return;
        if (m_check.pages.isEmpty() || m_check.pages.last().page != row.page)
            m_check.pages.append({ row.page, row.row, row.row, 0, {} });
        m_check.pages.last().lastRow = row.row;
    }

    PageTally *tallyOf(int page)
    {
        const auto found = std::find_if(m_check.pages.begin(), m_check.pages.end(), [&](const auto &one) { return one.page == page; });
        return found == m_check.pages.end() ? nullptr : &*found;
    }

    std::optional<SheetRow> find(const TypedRow &typed)
    {
        if (typed.page && !m_check.pages.isEmpty() && !tallyOf(*typed.page)) {
            const RowProblem problem { RowProblemKind::NoSuchPage, typed.page, 0, {} };
            if (!m_check.problems.contains(problem))
                m_check.problems.append(problem);
            return {};
        }
        const auto place = m_places.constFind({ pageKey(typed.page.value_or(0)), typed.row });
        if (place == m_places.constEnd()) {
            m_check.problems.append({ RowProblemKind::NoSuchRow, typed.page, typed.row, {} });
            return {};
        }
        if (typed.page && place->page != 0 && place->page != *typed.page) {
            m_check.problems.append({ RowProblemKind::OtherPage, typed.page, typed.row, {}, place->page });
            return {};
        }
        return *place;
    }

    void take(const SheetRow &row)
    {
        if (auto *tally = tallyOf(row.page))
            ++tally->signatures;
        const auto *person = row.person ? m_state.people.find(*row.person) : nullptr;
        const auto page = row.page > 0 ? std::optional(row.page) : std::nullopt;
        if (!person) {
            m_check.blanks.append(row);
        } else if (person->standing != Standing::Member) {
            m_check.problems.append({ RowProblemKind::NotAMember, page, row.row, spokenName(*person) });
        } else if (currentSitting(m_state).presence.find(presenceOf(person->id))) {
            ++m_check.alreadyThere;
            m_check.problems.append({ RowProblemKind::AlreadyThere, page, row.row, spokenName(*person) });
        } else if (!m_check.toMark.contains(person->id)) {
            m_check.toMark.append(person->id);
        }
    }

    void compare(const QMap<int, int> &subtotals)
    {
        for (auto one = subtotals.begin(); one != subtotals.end(); ++one) {
            auto *tally = tallyOf(one.key());
            if (!tally) {
                m_check.problems.append({ RowProblemKind::NoSuchPage, one.key(), 0, {} });
                continue;
            }
            tally->subtotal = *one;
            if (tally->signatures != *one)
                m_check.problems.append({ RowProblemKind::SubtotalDiffers, one.key(), 0, {}, tally->signatures, *one });
        }
    }

    const MeetingState &m_state;
    const SheetLayout &m_layout;
    QMap<std::pair<int, int>, SheetRow> m_places;
    SheetCheck m_check;
};

}

bool mustBeMended(const RowProblem &problem)
{
    switch (problem.kind) {
    case RowProblemKind::Unreadable:
    case RowProblemKind::Backward:
    case RowProblemKind::PageMissing:
    case RowProblemKind::NoSuchPage:
    case RowProblemKind::NoSuchRow:
    case RowProblemKind::OtherPage:
        return true;
    case RowProblemKind::TypedTwice:
    case RowProblemKind::NotAMember:
    case RowProblemKind::AlreadyThere:
    case RowProblemKind::SubtotalDiffers:
        return false;
    }
    return true;
}

SheetCheck checkSheet(const MeetingState &state, const SheetLayout &layout, const TypedRows &rows, const TypedSubtotals &subtotals)
{
    return Checking(state, layout).check(rows, subtotals);
}
