// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/strip.h"

#include "ui/projector/measured.h"

#include <algorithm>

SlideInk inkOf(SlideTone tone)
{
    switch (tone) {
    case SlideTone::Text:
        return SlideInk::Text;
    case SlideTone::Quiet:
        return SlideInk::Quiet;
    case SlideTone::Accent:
        return SlideInk::Accent;
    case SlideTone::Good:
        return SlideInk::Good;
    case SlideTone::Attention:
        return SlideInk::Attention;
    case SlideTone::Refusal:
        return SlideInk::Refusal;
    }
    return SlideInk::Text;
}

QList<SetLine> setLines(const QString &text, const Setting &setting, double width, SlideInk ink)
{
    QList<SetLine> lines;
    for (const auto &line : brokenLines(text, setting, width))
        lines.append({ line, setting, ink });
    return lines;
}

PlacedText placedLine(const SetLine &line, double left, double baseline, double width)
{
    PlacedText placed;
    placed.text = line.text;
    placed.baseline = { left, baseline };
    placed.box = inkBoxOf(line.text, line.setting).translated(placed.baseline);
    placed.room = QRectF(left, 0, width, slideHeight);
    placed.kind = line.setting.kind;
    placed.pixels = line.setting.pixels;
    placed.weight = line.setting.weight;
    placed.ink = line.ink;
    return placed;
}

QList<Strip> zipped(const QList<TextColumn> &columns)
{
    qsizetype count = 0;
    for (const auto &column : columns)
        count = std::max(count, column.lines.size());
    QList<Strip> strips;
    for (qsizetype i = 0; i < count; ++i) {
        Strip strip;
        double baseline = 0;
        for (const auto &column : columns) {
            if (i >= column.lines.size())
                continue;
            strip.height = std::max(strip.height, column.lines.at(i).setting.pitch());
            baseline = std::max(baseline, baselineOf(column.lines.at(i).setting));
        }
        for (const auto &column : columns) {
            if (i < column.lines.size() && !column.lines.at(i).text.isEmpty())
                strip.texts.append(placedLine(column.lines.at(i), column.left, baseline, column.width));
        }
        strip.bond = i + 1 < count ? Bond::InItem : Bond::Free;
        strips.append(strip);
    }
    return strips;
}

void bind(QList<Strip> &strips, double before, double stretch)
{
    if (strips.isEmpty())
        return;
    for (qsizetype i = 0; i + 1 < strips.size(); ++i)
        strips[i].bond = std::max(strips.at(i).bond, Bond::WithNext);
    strips.first().before = before;
    strips.first().stretch = stretch;
}

void move(PlacedText &text, double dx, double dy)
{
    text.box.translate(dx, dy);
    text.baseline += QPointF(dx, dy);
    text.room.translate(dx, 0);
}

PlacedShape filledShape(const QPainterPath &path, SlideInk ink)
{
    return { path, ink, {}, 0 };
}

PlacedShape strokedShape(const QPainterPath &path, SlideInk ink, double pen)
{
    return { path, {}, ink, pen };
}

PlacedShape filledRect(const QRectF &rect, SlideInk ink)
{
    QPainterPath path;
    path.addRect(rect);
    return filledShape(path, ink);
}
