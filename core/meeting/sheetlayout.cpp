// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/sheetlayout.h"

#include <algorithm>

namespace {

constexpr int platformBlankRows = 7;

int pageOf(const PrintedSheet &sheet, int row)
{
    const auto page = std::lower_bound(sheet.lastRows.begin(), sheet.lastRows.end(), row);
    if (page != sheet.lastRows.end())
        return int(page - sheet.lastRows.begin()) + 1;
    return sheet.pages == 1 ? 1 : 0;
}

/** After the rows that stand there already, and their pages. */
void addPrinted(SheetLayout &layout, const PrintedSheet &sheet, int pagesBefore)
{
    const int people = int(sheet.rows.size());
    const int first = int(layout.rows.size()) + 1;
    for (int i = 0; i < people + sheet.blankRows; ++i) {
        const int page = pageOf(sheet, first + i);
        layout.rows.append({ page > 0 ? pagesBefore + page : 0, first + i, i < people ? std::optional(sheet.rows.at(i)) : std::nullopt });
    }
}

/** A page's lines up to its last known one; those that the import left out stand as blank rows. */
void addPage(SheetLayout &layout, int page, const QMap<int, Id<Person>> &people)
{
    for (int line = 1; line <= people.lastKey(); ++line) {
        const auto person = people.find(line);
        layout.rows.append({ page, line, person == people.end() ? std::nullopt : std::optional(*person) });
    }
}

/** The empty rows follow the last one, and go on over the page. */
void addPlatformBlanks(SheetLayout &layout)
{
    const auto last = layout.rows.last();
    for (int i = 1; i <= platformBlankRows; ++i)
        layout.rows.append({ last.page, last.row + i, {} });
    for (int i = 1; i <= platformBlankRows; ++i)
        layout.rows.append({ last.page + 1, i, {} });
}

}

std::optional<SheetLayout> printedLayout(const MeetingState &state)
{
    if (!state.sheet)
        return {};
    SheetLayout layout;
    addPrinted(layout, *state.sheet, 0);
    int pages = state.sheet->pages;
    for (const auto &supplement : state.supplements) {
        addPrinted(layout, supplement, pages);
        pages += supplement.pages;
    }
    return layout;
}

int printedPages(const MeetingState &state)
{
    int pages = state.sheet ? state.sheet->pages : 0;
    for (const auto &supplement : state.supplements)
        pages += supplement.pages;
    return pages;
}

QSet<quint32> printedPeople(const MeetingState &state)
{
    QSet<quint32> people;
    if (const auto layout = printedLayout(state)) {
        for (const auto &row : layout->rows) {
            if (row.person)
                people.insert(row.person->number());
        }
    }
    return people;
}

int lastPrintedRow(const MeetingState &state)
{
    const auto layout = printedLayout(state);
    return layout ? int(layout->rows.size()) : 0;
}

std::optional<SheetLayout> listedLayout(const MeetingState &state)
{
    if (state.listed.isEmpty())
        return {};
    QMap<int, QMap<int, Id<Person>>> pages;
    for (const auto &place : state.listed)
        pages[place.page].insert(place.line, place.person);
    SheetLayout layout { RowNumbering::ByPage, {} };
    for (auto page = pages.begin(); page != pages.end(); ++page)
        addPage(layout, page.key(), *page);
    addPlatformBlanks(layout);
    return layout;
}

int pageCount(const SheetLayout &layout)
{
    return layout.rows.isEmpty() ? 0 : layout.rows.last().page;
}
