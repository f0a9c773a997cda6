// SPDX-License-Identifier: GPL-3.0-or-later
// Step VI: the matrix in words, reservations and oppositions, decisions. A shape stands before each state.
#include "ui/projector/signshapes.h"
#include "ui/projector/measured.h"
#include "ui/projector/strips.h"

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace {

void addSign(Strip &strip, SlideSign sign, QPointF centre, double across, SlideInk ink)
{
    for (const auto &shape : signShapes(sign, centre, across, ink))
        strip.shapes.append(shape);
}

/** The middle of the capitals of a strip's first text. */
double middleOf(const Strip &strip, const Setting &setting)
{
    return strip.texts.first().baseline.y() - QFontMetricsF(fontOf(setting)).capHeight() / 2;
}

QString numbered(int number, const QString &task)
{
    return u"%1\u00A0\u00A0%2"_s.arg(number).arg(task);
}

/** A task on the left, what is said of it on the right; under it where two columns have no room. */
QList<Strip> taskRow(const QString &task, SlideSign sign, SlideTone tone, const QList<SetLine> &said, const Canvas &canvas, double right)
{
    const auto setting = settingOf(SlideText::Heading, canvas.scale);
    const double side = setting.pixels * 1.3;
    const double lead = side + 30;
    if (right > 0) {
        const double room = right - 40;
        auto strips = zipped({ { Canvas::left, room, setLines(task, setting, room) },
            { Canvas::left + right + lead, canvas.content() - right - lead, said } });
        addSign(strips.first(), sign, { Canvas::left + right + side / 2, middleOf(strips.first(), setting) }, side, inkOf(tone));
        return strips;
    }
    const double room = canvas.content() - lead;
    auto strips = zipped({ { Canvas::left + lead, room, setLines(task, setting, room) + said } });
    addSign(strips.first(), sign, { Canvas::left + side / 2, strips.first().height }, side, inkOf(tone));
    return strips;
}

/** Where the right column begins, or 0 where it stands under the left one. */
double rightColumn(const Canvas &canvas)
{
    return canvas.isWide() ? canvas.content() * 0.4 : 0;
}

double saidRoom(const Canvas &canvas)
{
    const auto setting = settingOf(SlideText::Heading, canvas.scale);
    return canvas.content() - rightColumn(canvas) - setting.pixels * 1.3 - 30;
}

double gapBefore(const SetLine &note)
{
    return note.setting.pixels * 0.7;
}

/** Where all stands in one column, a note beside the words saves a line, and the matrix its second page. */
bool hasRoomBeside(const QList<SetLine> &words, const SetLine &note, const Canvas &canvas)
{
    if (canvas.isWide() || words.isEmpty() || note.text.isEmpty())
        return false;
    const double used = widthOf(words.last().text, words.last().setting) + gapBefore(note);
    return used + widthOf(note.text, note.setting) <= saidRoom(canvas);
}

void addBeside(Strip &strip, const SetLine &note)
{
    const auto &words = strip.texts.last();
    const double taken = words.box.right() + gapBefore(note) - words.room.left();
    strip.texts.append(placedLine(note, words.room.left() + taken, words.baseline.y(), words.room.width() - taken));
}

}

namespace strips {

QList<Strip> of(const Situations &block, const Canvas &canvas)
{
    const auto words = settingOf(SlideText::Body, canvas.scale, QFont::DemiBold);
    const auto notes = settingOf(SlideText::Label, canvas.scale);
    QList<Strip> all;
    for (const auto &row : block.rows) {
        auto said = setLines(row.words, words, saidRoom(canvas), inkOf(row.tone));
        const SetLine note { row.note, notes, SlideInk::Quiet };
        const bool isBeside = hasRoomBeside(said, note, canvas);
        if (!isBeside)
            said += setLines(row.note, notes, saidRoom(canvas), SlideInk::Quiet);
        auto strips = taskRow(numbered(row.number, row.task), row.sign, row.tone, said, canvas, rightColumn(canvas));
        if (isBeside)
            addBeside(strips.last(), note);
        bind(strips, canvas.isWide() ? 30 : 12, canvas.isWide() ? 40 : 20);
        strips.first().rule = Hairline::Above;
        all += strips;
    }
    return all;
}

QList<Strip> of(const Notes &block, const Canvas &canvas)
{
    const auto states = settingOf(SlideText::Heading, canvas.scale);
    const auto setting = settingOf(SlideText::Body, canvas.scale);
    const double lead = states.pixels * 1.33;
    const double left = canvas.isWide() ? canvas.content() * 0.4 : lead;
    QList<Strip> all;
    for (const auto &note : block.notes) {
        const double room = canvas.content() - left;
        TextColumn state { Canvas::left + lead, canvas.isWide() ? left - lead : room, {} };
        state.lines = setLines(note.word, states, state.width, inkOf(note.tone));
        TextColumn text { Canvas::left + left, room, setLines(note.text, setting, room) };
        if (!canvas.isWide()) {
            state.lines += text.lines;
            text.lines.clear();
        }
        auto strips = zipped({ state, text });
        const double across = states.pixels * 0.96;
        addSign(strips.first(), note.sign, { Canvas::left + across / 2, middleOf(strips.first(), states) }, across, inkOf(note.tone));
        bind(strips, 26, 20);
        strips.first().rule = &note == &block.notes.first() ? Hairline::None : Hairline::Above;
        strips.first().notes = 1;
        all += strips;
    }
    return all;
}

QList<Strip> of(const Decisions &block, const Canvas &canvas)
{
    const auto words = settingOf(SlideText::Body, canvas.scale, QFont::DemiBold);
    const auto names = settingOf(SlideText::Name, canvas.scale);
    const auto facts = settingOf(SlideText::Label, canvas.scale);
    const double room = saidRoom(canvas);
    QList<Strip> all;
    for (const auto &row : block.rows) {
        const auto said = setLines(row.words, words, room, inkOf(row.tone)) + setLines(row.names, names, room)
            + setLines(row.facts, facts, room, SlideInk::Quiet);
        auto strips = taskRow(numbered(row.number, row.task), row.sign, row.tone, said, canvas, rightColumn(canvas));
        bind(strips, 26, 30);
        strips.first().rule = Hairline::Above;
        all += strips;
    }
    return all;
}

}
