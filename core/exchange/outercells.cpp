// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/outercells.h"

#include "core/exchange/csv.h"
#include "core/exchange/header.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsLookedAt = 40;
constexpr int fewestColumns = 3; // a title may hold a comma, and two words that name columns

bool isKnown(const CsvCell &cell)
{
    return columnKind(cell.text()).has_value();
}

bool holdsHeader(const CsvRow &row)
{
    const auto isBlank = [](const CsvCell &cell) { return cell.raw.trimmed().isEmpty(); };
    if (row.cells.size() < 2 || !std::all_of(row.cells.begin() + 1, row.cells.end(), isBlank))
        return false;
    const QString line = row.cells.first().text();
    CsvReader inner(line, u',');
    CsvRow names;
    if (const Result<bool> more = inner.next(names); !more || !*more)
        return false;
    return std::count_if(names.cells.begin(), names.cells.end(), isKnown) >= fewestColumns;
}

bool isWrapped(const QString &text, QChar outer)
{
    CsvReader reader(text, outer);
    CsvRow row;
    bool isFound = false;
    for (int i = 0; i < rowsLookedAt; ++i) {
        if (const Result<bool> more = reader.next(row); !more || !*more)
            break;
        if (std::count_if(row.cells.begin(), row.cells.end(), isKnown) > 1)
            return false; // the outer table has a header of its own
        isFound = isFound || holdsHeader(row);
    }
    return isFound;
}

QString innerText(const QString &text, QChar outer)
{
    QString inner;
    CsvReader reader(text, outer);
    CsvRow row;
    for (;;) {
        const Result<bool> more = reader.next(row);
        if (!more)
            return text; // whoever reads it tells the line that is too long
        if (!*more)
            return inner;
        QStringList cells;
        for (const CsvCell &cell : row.cells)
            cells.append(cell.text());
        while (!cells.isEmpty() && cells.last().trimmed().isEmpty())
            cells.removeLast();
        inner += cells.join(outer) + u'\n';
    }
}

} // namespace

QString withoutOuterCells(const QString &text)
{
    for (const QChar outer : { u';', u'\t' }) {
        if (isWrapped(text, outer))
            return innerText(text, outer);
    }
    return text;
}
