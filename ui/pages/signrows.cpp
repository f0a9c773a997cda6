// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/signrows.h"

#include "ui/pages/paperpage.h"

#include <algorithm>

namespace {

constexpr qsizetype mostLines = 36; // in one piece; more would not fit on a page

void appendName(QList<SignLine> &lines, const SignRow &row, double width, TextMeasure &measure)
{
    for (auto &part : measure.wrap(row.strong, signlook::strong, width))
        lines.append({ part, {}, {} });
    if (row.plain.isEmpty())
        return;
    const auto plainWidth = measure.width(row.plain, signlook::plain);
    const auto taken = lines.isEmpty() ? 0. : lines.last().strong.width + measure.space(signlook::strong);
    if (!lines.isEmpty() && taken + plainWidth <= width) {
        lines.last().plain = { row.plain, plainWidth };
        return;
    }
    for (auto &part : measure.wrap(row.plain, signlook::plain, width))
        lines.append({ {}, part, {} });
}

double heightOf(const QList<SignLine> &lines)
{
    double height = signlook::above + signlook::under;
    for (const auto &line : lines)
        height += line.pitch();
    return std::max(signlook::leastRow, height);
}

}

QList<PlacedColumn> placedColumns(const QList<PaperColumn> &columns)
{
    double x = PaperSheet::left + signlook::letterWidth;
    double left = PaperSheet::right - x;
    double weights = 0;
    for (const auto &column : columns) {
        left -= column.width;
        weights += column.width > 0 ? 0 : column.weight;
    }
    QList<PlacedColumn> placed;
    for (const auto &column : columns) {
        const auto width = column.width > 0 ? column.width : left * column.weight / weights;
        placed.append({ column, x, width });
        x += width;
    }
    return placed;
}

QList<BrokenRow> brokenRows(const QList<SignRow> &rows, double width, TextMeasure &measure)
{
    QList<BrokenRow> broken;
    broken.reserve(rows.size());
    for (const auto &row : rows) {
        QList<SignLine> lines;
        appendName(lines, row, width, measure);
        for (auto &part : measure.wrap(row.below, signlook::below, width))
            lines.append({ {}, {}, part });
        for (qsizetype from = 0; from == 0 || from < lines.size(); from += mostLines) {
            const auto piece = lines.mid(from, mostLines);
            broken.append({ &row, from > 0, piece, heightOf(piece) });
        }
    }
    return broken;
}
