// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/slideframe.h"

#include "ui/projector/measured.h"
#include "ui/projector/strips.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double barTop = 996;
constexpr double barHeight = 52;
constexpr double barGap = 10;
constexpr double markWidth = 76;

PlacedText inRoom(PlacedText text, const QRectF &room)
{
    text.room = room;
    return text;
}

/** One line in the middle of a box's height. */
PlacedText centred(const SetLine &line, const QRectF &box, double left)
{
    const double baseline = box.center().y() + QFontMetricsF(fontOf(line.setting)).capHeight() / 2;
    return inRoom(placedLine(line, left, baseline, box.width()), box);
}

PlacedText inMiddle(const SetLine &line, const QRectF &box)
{
    return centred(line, box, box.center().x() - widthOf(line.text, line.setting) / 2);
}

QPainterPath rounded(const QRectF &rect, double radius)
{
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return path;
}

QString pageWords(const SlidePage &page)
{
    return page.count < 2
        ? QString()
        : QCoreApplication::translate("Slides", "page %1 sur %2").arg(QString::number(page.number), QString::number(page.count));
}

QString namedStep(const StepMark &step)
{
    return step.numeral + u"\u00A0\u00A0"_s + step.name;
}

Setting barSetting(QFont::Weight weight)
{
    return settingOf(SlideText::Label, SlideScale(), weight);
}

}

SlideFrame::SlideFrame(const Slide &slide, const Canvas &canvas) : m_canvas(canvas), m_steps(slide.steps)
{
    if (std::any_of(slide.blocks.begin(), slide.blocks.end(), strips::takesTitle))
        m_zone.top = 42;
    else
        addHead(slide.head);
    if (!slide.ask.isEmpty())
        addAsk(slide.ask);
    if (slide.occasion == Occasion::Rehearsal)
        addRehearsal();
}

void SlideFrame::addTo(SlidePage &page) const
{
    page.texts += m_fixed.texts;
    page.shapes += m_fixed.shapes;
    addSteps(page);
}

void SlideFrame::addHead(const SlideHead &head)
{
    Setting setting = settingOf(SlideText::Name, SlideScale());
    setting.leading = 1.15;
    auto asides = settingOf(SlideText::Label, SlideScale());
    asides.pixels = 40;
    double left = Canvas::left;
    if (head.number) {
        QPainterPath disc;
        disc.addEllipse(QPointF(left + 40, 97), 40, 40);
        m_fixed.shapes.append(filledShape(disc, SlideInk::Text));
        auto number = inMiddle(
            { QString::number(*head.number), settingOf(SlideText::Heading, SlideScale()), SlideInk::Ground }, { left, 57, 80, 80 });
        number.on = SlideInk::Text;
        m_fixed.texts.append(number);
        left += 106;
    }
    const double asideWidth = head.aside.isEmpty() ? 0 : widthOf(head.aside, asides);
    const double room = m_canvas.right() - left - (asideWidth > 0 ? asideWidth + 40 : 0);
    const bool isShort = !head.shortTitle.isEmpty() && widthOf(head.title, setting) > room;
    const auto lines = setLines(isShort ? head.shortTitle : head.title, setting, room);
    double y = 52;
    for (const auto &line : lines) {
        m_fixed.texts.append(inRoom(placedLine(line, left, y + baselineOf(setting), room), { left, 40, room, 110 + y - 52 }));
        y += setting.pitch();
    }
    if (asideWidth > 0)
        m_fixed.texts.append(centred({ head.aside, asides, SlideInk::Quiet }, { m_canvas.right() - asideWidth - 2, 78, asideWidth + 4, 50 },
            m_canvas.right() - asideWidth));
    const double below = std::max(0.0, double(lines.size() - 1)) * setting.pitch();
    m_fixed.shapes.append(filledRect({ Canvas::left, 158 + below, m_canvas.content(), 4 }, SlideInk::Text));
    m_zone.top = 180 + below;
}

void SlideFrame::addAsk(const QString &ask)
{
    const auto setting = settingOf(SlideText::Heading, m_canvas.scale);
    const double room = m_canvas.content() - 72;
    const auto lines = setLines(ask, setting, room, SlideInk::Accent);
    m_askLines = int(lines.size());
    const double top = 968 - double(lines.size()) * setting.pitch() - 22;
    m_fixed.shapes.append(filledRect({ Canvas::left, top, m_canvas.content(), 4 }, SlideInk::Accent));
    double y = top + 16;
    const double middle = y + baselineOf(setting) - QFontMetricsF(fontOf(setting)).capHeight() / 2;
    QPainterPath triangle;
    triangle.addPolygon(QPolygonF({ { Canvas::left + 6, middle - 24 }, { Canvas::left + 42, middle }, { Canvas::left + 6, middle + 24 },
        { Canvas::left + 6, middle - 24 } }));
    m_fixed.shapes.append(filledShape(triangle, SlideInk::Accent));
    for (const auto &line : lines) {
        m_fixed.texts.append(
            inRoom(placedLine(line, Canvas::left + 72, y + baselineOf(setting), room), { Canvas::left + 72, top, room, 978 - top }));
        y += setting.pitch();
    }
    m_zone.bottom = top - 14;
}

void SlideFrame::addRehearsal()
{
    const auto setting = barSetting(QFont::Bold);
    const auto words = QCoreApplication::translate("Slides", "exercice");
    const double width = widthOf(words, setting) + 36;
    const QRectF chip(m_canvas.right() - width, 10, width, 46);
    m_fixed.shapes.append(strokedShape(rounded(chip, 10), SlideInk::Attention, 4));
    m_fixed.texts.append(inMiddle({ words, setting, SlideInk::Attention }, chip));
}

void SlideFrame::addSteps(SlidePage &page) const
{
    const auto words = pageWords(page);
    const double pageWidth = words.isEmpty() ? 0 : widthOf(words, barSetting(QFont::DemiBold)) + 30;
    double named = 0;
    for (const auto &step : m_steps)
        named = std::max(named, step.state == StepState::Current ? widthOf(namedStep(step), barSetting(QFont::Bold)) + 44 : 0.0);
    const double others = double(m_steps.size()) * (markWidth + barGap);
    const bool isNamed = others - markWidth + named <= m_canvas.content() - pageWidth;
    double x = Canvas::left;
    for (const auto &step : m_steps)
        x += addStep(page, step, x, step.state == StepState::Current && isNamed ? named : markWidth) + barGap;
    if (!words.isEmpty()) {
        const QRectF box(m_canvas.right() - pageWidth, barTop, pageWidth, barHeight);
        page.texts.append(centred({ words, barSetting(QFont::DemiBold), SlideInk::Quiet }, box, box.left() + 30));
    }
}

double SlideFrame::addStep(SlidePage &page, const StepMark &step, double x, double width) const
{
    const QRectF box(x, barTop, width, barHeight);
    if (step.state == StepState::Current) {
        page.shapes.append(filledShape(rounded(box.adjusted(0, -8, 0, 8), 10), SlideInk::Text));
        auto text = inMiddle({ width > markWidth ? namedStep(step) : step.numeral, barSetting(QFont::Bold), SlideInk::Ground }, box);
        text.on = SlideInk::Text;
        page.texts.append(text);
        return width;
    }
    const bool isDone = step.state == StepState::Done;
    const auto outline = rounded(box.adjusted(2, 2, -2, -2), 8);
    page.shapes.append(strokedShape(outline, isDone ? SlideInk::Quiet : SlideInk::Line, 3));
    if (isDone) {
        QPainterPath foot;
        foot.addRect(QRectF(x, barTop + barHeight - 12, width, 12));
        page.shapes.append(filledShape(rounded(box.adjusted(1, 1, -1, -1), 8).intersected(foot), SlideInk::Quiet));
    }
    page.texts.append(inMiddle(
        { step.numeral, barSetting(isDone ? QFont::DemiBold : QFont::Medium), SlideInk::Quiet }, box.translated(0, isDone ? -4 : 0)));
    return width;
}
