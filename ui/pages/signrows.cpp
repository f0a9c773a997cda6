// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/signrows.h"

#include <algorithm>

namespace {

constexpr double mostHigh = 165; // millimetres of one piece; more would not fit on a page

void appendName(QList<SignLine> &lines, const SignRow &row, const SignLook &look, double width, TextMeasure &measure)
{
    for (auto &part : measure.wrap(row.strong, look.strong, width))
        lines.append({ part, {}, {}, look.namePitch });
    if (row.plain.isEmpty())
        return;
    const auto plainWidth = measure.width(row.plain, look.plain);
    const auto taken = lines.isEmpty() ? 0. : lines.last().strong.width + measure.space(look.strong);
    if (!lines.isEmpty() && taken + plainWidth <= width) {
        lines.last().plain = { row.plain, plainWidth };
        return;
    }
    for (auto &part : measure.wrap(row.plain, look.plain, width))
        lines.append({ {}, part, {}, look.namePitch });
}

double heightOf(const QList<SignLine> &lines, const SignLook &look)
{
    double height = look.above + look.under;
    for (const auto &line : lines)
        height += line.pitch;
    return std::max(look.leastRow, height);
}

}

SignLook signLook(bool isLarge)
{
    return { isLarge ? 1.4 : 1 };
}

QList<PlacedColumn> placedColumns(const QList<PaperColumn> &columns, double letterWidth, const PaperSheet &sheet)
{
    double x = PaperSheet::left + letterWidth;
    double left = sheet.right() - x;
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

QList<BrokenRow> brokenRows(const QList<SignRow> &rows, const SignLook &look, double width, TextMeasure &measure)
{
    QList<BrokenRow> broken;
    broken.reserve(rows.size());
    for (const auto &row : rows) {
        QList<SignLine> lines;
        appendName(lines, row, look, width, measure);
        for (auto &part : measure.wrap(row.below, look.below, width))
            lines.append({ {}, {}, part, look.belowPitch });
        const auto mostLines = qsizetype(mostHigh / look.namePitch);
        for (qsizetype from = 0; from == 0 || from < lines.size(); from += mostLines) {
            const auto piece = lines.mid(from, mostLines);
            broken.append({ &row, from > 0, piece, heightOf(piece, look) });
        }
    }
    return broken;
}
