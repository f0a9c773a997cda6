// SPDX-License-Identifier: GPL-3.0-or-later
// The time left: a word, digits in cells of one width since Inter's are not, a bar, and what it means.
#include "ui/projector/strips.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

QString digitsOf(int seconds)
{
    const int whole = std::abs(seconds);
    const auto sign = seconds < 0 ? u"+"_s : QString();
    return u"%1%2:%3"_s.arg(sign).arg(whole / 60).arg(whole % 60, 2, 10, QChar(u'0'));
}

double cellOf(QChar character, double digit)
{
    return character.isDigit() ? digit : digit * (character == u':' ? 0.46 : 0.95);
}

double widestDigit(const QFontMetricsF &metrics)
{
    double widest = 0;
    for (const QChar digit : u"0123456789"_s)
        widest = std::max(widest, metrics.horizontalAdvance(digit));
    return widest;
}

Strip digitStrip(int seconds, SlideInk ink, const Canvas &canvas)
{
    const auto digits = digitsOf(seconds);
    double cells = 0;
    for (const QChar character : digits)
        cells += cellOf(character, 1);
    Setting setting = settingOf(SlideText::Great, SlideScale());
    setting.pixels = 100;
    const double perPixel = widestDigit(QFontMetricsF(fontOf(setting))) / 100;
    setting.pixels = int(std::min(canvas.scale.factor() > 1.2 ? 400.0 : 500.0, canvas.content() / (cells * perPixel)));
    const QFontMetricsF metrics(fontOf(setting));
    const double digit = widestDigit(metrics);
    Strip strip;
    strip.height = metrics.capHeight() + 20;
    double x = Canvas::left - setting.pixels * 0.03;
    for (const QChar character : digits) {
        const double cell = cellOf(character, digit);
        const double up = character == u':' ? setting.pixels * 0.055 : 0;
        const double left = x + (cell - metrics.horizontalAdvance(character)) / 2;
        auto placed = placedLine({ QString(character), setting, ink }, left, metrics.capHeight() + 10 - up, cell);
        placed.room.setLeft(Canvas::left - setting.pixels * 0.05);
        placed.room.setRight(canvas.right() + setting.pixels * 0.05);
        strip.texts.append(placed);
        x += cell;
    }
    return strip;
}

/** Full and striped when time is over, else what is left of it, with a mark each five minutes. */
Strip barStrip(const TimeLeft &time, SlideInk ink, const Canvas &canvas)
{
    Strip strip;
    strip.height = 96;
    strip.lines = 0;
    const QRectF frame(Canvas::left + 3, 3, canvas.content() - 6, 90);
    QPainterPath outline;
    outline.addRoundedRect(frame, 14, 14);
    strip.shapes.append(strokedShape(outline, ink, 6));
    QRectF inside = frame.adjusted(12, 12, -12, -12);
    const double whole = inside.width();
    const double share = time.plannedSeconds > 0 ? std::clamp(double(time.secondsLeft) / time.plannedSeconds, 0.0, 1.0) : 1;
    const bool isOver = time.secondsLeft < 0;
    inside.setWidth(isOver ? whole : whole * share);
    QPainterPath bar;
    bar.addRoundedRect(inside, 6, 6);
    if (isOver) {
        QPainterPath stripes;
        for (double x = inside.left() - 100; x < inside.right(); x += 60)
            stripes.addPolygon(QPolygonF({ { x, inside.bottom() }, { x + 66, inside.top() }, { x + 106, inside.top() },
                { x + 40, inside.bottom() }, { x, inside.bottom() } }));
        bar = bar.intersected(stripes);
    }
    strip.shapes.append(filledShape(bar, ink));
    for (int at = 300; at < time.plannedSeconds && !isOver; at += 300) {
        const double x = frame.left() + 12 + whole * at / time.plannedSeconds;
        if (x > inside.right())
            strip.shapes.append(filledRect({ x - 2.5, inside.bottom() - 22, 5, 22 }, SlideInk::Quiet));
    }
    return strip;
}

}

namespace strips {

QList<Strip> of(const TimeLeft &block, const Canvas &canvas)
{
    const auto ink = block.secondsLeft < 0 ? SlideInk::Refusal : SlideInk::Text;
    auto words = settingOf(SlideText::Name, canvas.scale);
    words.pixels = std::max(words.pixels, 96);
    auto all = zipped({ { Canvas::left, canvas.content(), setLines(block.word, words, canvas.content(), ink) } });
    bind(all, 0);
    all.append(digitStrip(block.secondsLeft, ink, canvas));
    all.append(barStrip(block, ink, canvas));
    all.last().before = 30;
    const auto below = settingOf(SlideText::Body, canvas.scale);
    auto last = zipped({ { Canvas::left, canvas.content(), setLines(block.below, below, canvas.content(), SlideInk::Quiet) } });
    bind(last, 16);
    return all + last;
}

}
