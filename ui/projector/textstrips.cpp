// SPDX-License-Identifier: GPL-3.0-or-later
// Words: paragraphs, lists, facts, two columns, what stands in a frame.
#include "ui/projector/strips.h"

#include "ui/projector/measured.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/** The largest setting in which no word is broken and all lines stand in a third of the slide's height. */
Setting greatSetting(const QStringList &texts, const Canvas &canvas)
{
    static constexpr std::array sizes { 128, 112, 100, 88 };
    const auto least = settingOf(SlideText::Great, canvas.scale, QFont::ExtraBold);
    for (const int size : sizes) {
        auto setting = least;
        setting.pixels = size;
        setting.leading = 1.12;
        double height = 0;
        bool isWhole = size > least.pixels;
        for (const auto &text : texts) {
            height += double(brokenLines(text, setting, canvas.content()).size()) * setting.pitch();
            for (const auto &word : text.split(u' '))
                isWhole = isWhole && widthOf(word, setting) <= canvas.content();
        }
        if (isWhole && height <= 440)
            return setting;
    }
    return least;
}

Setting settingOfLines(const Lines &block, const Canvas &canvas)
{
    if (block.text == SlideText::Great)
        return greatSetting(block.lines, canvas);
    if (block.text == SlideText::Name && block.tone == SlideTone::Quiet)
        return settingOf(SlideText::Name, canvas.scale, QFont::Medium);
    return settingOf(block.text, canvas.scale);
}

/** A disc with its number, or a square, before the first line of an item. */
void addMark(Strip &strip, ItemMark mark, int number, const Setting &setting)
{
    const double middle
        = strip.texts.isEmpty() ? strip.height / 2 : strip.texts.first().baseline.y() - QFontMetricsF(fontOf(setting)).capHeight() / 2;
    if (mark == ItemMark::Bullet) {
        const double side = setting.pixels * 0.37;
        strip.shapes.append(filledRect({ Canvas::left + 4, middle - side / 2, side, side }, SlideInk::Text));
        return;
    }
    const double across = std::max(76.0, setting.pixels * 1.06);
    QPainterPath disc;
    disc.addEllipse(QPointF(Canvas::left + across / 2, middle), across / 2, across / 2);
    strip.shapes.append(filledShape(disc, SlideInk::Text));
    const auto digits = settingOf(SlideText::Heading, SlideScale());
    const auto text = QString::number(number);
    const double width = widthOf(text, digits);
    auto placed = placedLine({ text, digits, SlideInk::Ground }, Canvas::left + (across - width) / 2,
        middle + QFontMetricsF(fontOf(digits)).capHeight() / 2, width + 1);
    placed.on = SlideInk::Text;
    strip.texts.append(placed);
}

double markRoom(ItemMark mark, const Setting &setting)
{
    return mark == ItemMark::Bullet ? setting.pixels : std::max(76.0, setting.pixels * 1.06) + 26;
}

}

namespace strips {

QList<Strip> of(const Lines &block, const Canvas &canvas)
{
    QList<Strip> all;
    const auto setting = settingOfLines(block, canvas);
    for (const auto &line : block.lines) {
        auto strips = zipped({ { Canvas::left, canvas.content(), setLines(line, setting, canvas.content(), inkOf(block.tone)) } });
        bind(strips, setting.pixels * 0.4);
        all += strips;
    }
    return all;
}

QList<Strip> of(const Items &block, const Canvas &canvas)
{
    QList<Strip> all;
    if (!block.heading.isEmpty()) {
        const auto setting = settingOf(block.text == SlideText::Name ? SlideText::Name : SlideText::Heading, canvas.scale);
        all = zipped({ { Canvas::left, canvas.content(), setLines(block.heading, setting, canvas.content(), SlideInk::Accent) } });
        bind(all, 30);
    }
    const auto setting = settingOf(block.text, canvas.scale, block.text == SlideText::Name ? QFont::DemiBold : QFont::Medium);
    const double room = markRoom(block.mark, setting);
    int number = 0;
    for (const auto &item : block.items) {
        const double width = canvas.content() - room;
        auto strips = zipped({ { Canvas::left + room, width, setLines(item, setting, width) } });
        if (strips.isEmpty())
            continue;
        addMark(strips.first(), block.mark, ++number, setting);
        bind(strips, setting.pixels * 0.26, setting.pixels * 0.3);
        if (!all.isEmpty())
            all.last().bond = number == 1 ? Bond::InItem : Bond::WithNext; // no heading stays alone
        all += strips;
    }
    return all;
}

QList<Strip> of(const Facts &block, const Canvas &canvas)
{
    const auto labels = settingOf(SlideText::Heading, canvas.scale);
    double labelRoom = 0;
    for (const auto &fact : block.facts)
        labelRoom = std::max(labelRoom, widthOf(fact.label, labels) + 48);
    const bool isBeside = labelRoom < canvas.content() * 0.42;
    QList<Strip> all;
    for (const auto &fact : block.facts) {
        const auto setting = settingOf(block.text, canvas.scale, fact.isNow || block.text == SlideText::Name ? QFont::Bold : QFont::Medium);
        const double left = isBeside ? labelRoom : 0;
        const double width = canvas.content() - left;
        TextColumn label { Canvas::left, isBeside ? labelRoom : width, setLines(fact.label, labels, canvas.content(), SlideInk::Accent) };
        TextColumn text { Canvas::left + left, width, setLines(fact.text, setting, width) };
        if (!isBeside) {
            label.lines += text.lines;
            text.lines.clear();
        }
        auto strips = zipped({ label, text });
        bind(strips, 22, 26);
        if (!strips.isEmpty() && &fact == &block.facts.first())
            strips.first().rule = Hairline::Above;
        all += strips;
    }
    return all;
}

QList<Strip> of(const TwoColumns &block, const Canvas &canvas)
{
    const auto headings = settingOf(SlideText::Heading, canvas.scale);
    const auto setting = settingOf(SlideText::Body, canvas.scale);
    const double gap = 80;
    const double width = (canvas.content() - gap) / 2;
    const auto column = [&](const TwoColumns::Column &one, double left, double room) {
        return TextColumn { left, room, setLines(one.heading, headings, room, SlideInk::Accent) + setLines(one.text, setting, room) };
    };
    QList<Strip> all;
    if (canvas.isWide()) {
        all = zipped({ column(block.left, Canvas::left, width), column(block.right, Canvas::left + width + gap, width) });
        bind(all, 30);
        return all;
    }
    for (const auto &one : { block.left, block.right }) {
        auto strips = zipped({ column(one, Canvas::left, canvas.content()) });
        bind(strips, 36);
        all += strips;
    }
    return all;
}

QList<Strip> of(const Framed &block, const Canvas &canvas)
{
    const double pad = 30;
    const auto setting = settingOf(block.size, canvas.scale, QFont::Bold);
    const auto headings = settingOf(SlideText::Heading, canvas.scale);
    const double width = canvas.content() - 2 * pad;
    auto strips = zipped({ { Canvas::left + pad, width,
        setLines(block.heading, headings, width, SlideInk::Accent) + setLines(block.text, setting, width) } });
    double height = 0;
    for (const auto &strip : strips)
        height += strip.height;
    bind(strips, 24);
    if (strips.isEmpty() || height > 640) // too much for a frame: its lines alone, which may be split
        return strips;
    QPainterPath frame;
    frame.addRoundedRect(QRectF(Canvas::left, 2.5, canvas.content(), height + 24), 12, 12);
    for (auto &strip : strips) {
        for (auto &text : strip.texts)
            move(text, 0, &strip == &strips.first() ? 14 : 0);
    }
    strips.first().height += 14;
    strips.first().shapes.append(strokedShape(frame, SlideInk::Text, 5));
    strips.last().height += 16;
    return strips;
}

}
