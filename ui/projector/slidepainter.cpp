// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/slidepainter.h"

#include "ui/projector/slidetype.h"

#include <QPainter>

#include <algorithm>

namespace {

void paintShape(QPainter &painter, const PlacedShape &shape, HallLight hall)
{
    painter.setBrush(shape.fill ? QBrush(colourOf(*shape.fill, hall)) : QBrush());
    painter.setPen(shape.stroke ? QPen(colourOf(*shape.stroke, hall), shape.pen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin) : Qt::NoPen);
    painter.drawPath(shape.path);
}

void paintText(QPainter &painter, const PlacedText &text, HallLight hall)
{
    painter.setFont(fontOf(Setting { text.kind, text.pixels, text.weight }));
    painter.setPen(colourOf(text.ink, hall));
    painter.drawText(text.baseline, text.text);
}

}

void paintSlide(QPainter &painter, const QRectF &target, const SlidePage &page, HallLight hall)
{
    painter.save();
    painter.setClipRect(target);
    painter.fillRect(target, colourOf(SlideInk::Ground, hall));
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double unit = std::min(target.width() / page.width, target.height() / slideHeight);
    painter.translate(target.center());
    painter.scale(unit, unit);
    painter.translate(-page.width / 2, -slideHeight / 2);
    for (const auto &shape : page.shapes)
        paintShape(painter, shape, hall);
    for (const auto &text : page.texts)
        paintText(painter, text, hall);
    painter.restore();
}
