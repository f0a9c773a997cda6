// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"

#include "core/exchange/csv.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** What stands before the first sign that a reader looks at, for one that trims generously. */
bool isPassedOver(QChar c)
{
    const auto category = c.category();
    return c.isSpace() || category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Mark_NonSpacing;
}

QString safeCell(const QString &cell)
{
    const auto text = writableText(cell);
    return readsAsFormula(text) ? QChar(formulaMark) + text : text;
}

}

bool readsAsFormula(QStringView cell)
{
    constexpr QStringView ends = u"\t\r\n";
    constexpr QStringView signs = u"=+-@"
                                  u"\uFF1D\uFF0B\uFF0D\uFF20" // full width
                                  u"\uFE66\uFE62\uFE63\uFE6B"; // small
    if (cell.isEmpty())
        return false;
    const auto *const first = std::find_if_not(cell.cbegin(), cell.cend(), isPassedOver);
    return ends.contains(cell.front()) || (first != cell.cend() && signs.contains(*first));
}

QByteArray csvBytes(const WrittenTable &table, CsvStyle style)
{
    auto rows = headingRows(table) + table.rows;
    for (auto &row : rows) {
        std::transform(row.begin(), row.end(), row.begin(), safeCell);
        row.resize(std::max(row.size(), table.columns.size()));
    }
    const bool isFrench = style == CsvStyle::French;
    const auto text = csvText(rows, isFrench ? u';' : u',').toUtf8();
    return isFrench ? "\xEF\xBB\xBF" + text : text;
}
