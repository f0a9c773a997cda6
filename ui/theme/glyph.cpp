// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/glyph.h"
#include "ui/theme/glyphpath.h"

#include <QHash>
#include <QPainter>

using namespace Qt::StringLiterals;

// Layers are parted by '|'. See glyphpath.h for the letters.
static QString drawingOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::None:
        return {};
    case Glyph::Logo:
        return u"s2.1 A 1.9 1.9 12.2 12.2 60 300 | f E 11.9 3.7 2.9 2.9"_s;
    case Glyph::Check:
        return u"s1.6 M 2.5 8.5 L 6.3 12.2 13.5 4"_s;
    case Glyph::DoneDisc:
        return u"f E 0 0 16 16 | c1.9 M 4.4 8.3 L 7 10.9 11.8 5.6"_s;
    case Glyph::Todo:
        return u"s1.6 E 1 1 14 14"_s;
    case Glyph::Current:
        return u"s1.6 E 1 1 14 14 | f E 4.5 4.5 7 7"_s;
    case Glyph::Attention:
        return u"b1.4 M 8 1.4 L 15.2 14.2 .8 14.2 Z | c1.8 M 8 6 L 8 9.4 M 8 12 L 8 12.01"_s;
    case Glyph::Doubt:
        return u"s1.6 M 8 .9 L 15.1 8 8 15.1 .9 8 Z M 8 4.9 L 8 8.4 M 8 11 L 8 11.01"_s;
    case Glyph::Refusal:
        return u"f R .5 .5 15 15 3.5 | c1.9 M 5 5 L 11 11 M 11 5 L 5 11"_s;
    case Glyph::Cross:
        return u"s1.6 M 3.5 3.5 L 12.5 12.5 M 12.5 3.5 L 3.5 12.5"_s;
    case Glyph::Plus:
        return u"s1.6 M 8 2.5 L 8 13.5 M 2.5 8 L 13.5 8"_s;
    case Glyph::Minus:
        return u"s1.6 M 3 8 L 13 8"_s;
    case Glyph::Equal:
        return u"s1.6 M 3 5.8 L 13 5.8 M 3 10.2 L 13 10.2"_s;
    case Glyph::Merge:
        return u"s1.6 E 1 3.5 9 9 | s1.6 E 6 3.5 9 9"_s;
    case Glyph::Screen:
        return u"s1.6 R 1 2 14 9.4 1.6 M 8 11.6 L 8 14.3 M 5 14.4 L 11 14.4"_s;
    case Glyph::BlackScreen:
        return u"b1.6 R 1 2.6 14 10.4 1.6"_s;
    case Glyph::Play:
        return u"b1 M 4.4 2.8 L 13 8 4.4 13.2 Z"_s;
    case Glyph::Pause:
        return u"s2.6 M 5 3.4 L 5 12.6 M 11 3.4 L 11 12.6"_s;
    case Glyph::Clock:
        return u"s1.6 E 1 1 14 14 M 8 4.2 L 8 8.2 10.8 9.8"_s;
    case Glyph::Search:
        return u"s1.6 E 1.6 1.6 9.6 9.6 M 10 10 L 14.4 14.4"_s;
    case Glyph::Undo:
        return u"s1.6 M 5.4 2.6 L 2 6 5.4 9.4 M 2.2 6 L 9.6 6 C 15.6 6 15.6 13.6 9.6 13.6 L 6 13.6"_s;
    case Glyph::Redo:
        return u"s1.6 M 10.6 2.6 L 14 6 10.6 9.4 M 13.8 6 L 6.4 6 C .4 6 .4 13.6 6.4 13.6 L 10 13.6"_s;
    case Glyph::Print:
        return u"s1.6 R 1.2 5.4 13.6 6.6 1.4 M 4 5 L 4 1.6 12 1.6 12 5 | u1.6 R 4 9.4 8 5 .4"_s;
    case Glyph::Folder:
        return u"s1.6 M 1.4 13 L 1.4 3.2 6 3.2 7.6 5.2 14.6 5.2 14.6 13 Z"_s;
    case Glyph::Download:
        return u"s1.6 M 8 1.6 L 8 9.6 M 4.6 6.4 L 8 9.8 11.4 6.4 M 1.6 10.4 L 1.6 14.2 14.4 14.2 14.4 10.4"_s;
    case Glyph::Upload:
        return u"s1.6 M 8 1.8 L 8 10 M 4.6 5 L 8 1.6 11.4 5 M 1.6 10.4 L 1.6 14.2 14.4 14.2 14.4 10.4"_s;
    case Glyph::Copy:
        return u"s1.6 R 1.4 1.4 9.6 9.6 1.6 | u1.6 R 5 5 9.6 9.6 1.6"_s;
    case Glyph::Trash:
        return u"s1.6 M 1.8 4 L 14.2 4 M 5.6 4 L 5.6 1.6 10.4 1.6 10.4 4 M 3.4 4 L 4.2 14.4 11.8 14.4 12.6 4 M 6.5 7 L 6.6 11.6 M 9.5 7 L 9.4 11.6"_s;
    case Glyph::Pencil:
        return u"s1.6 M 2 14 L 2.8 10.4 11.2 2 14 4.8 5.6 13.2 Z M 9.2 4 L 12 6.8"_s;
    case Glyph::Person:
        return u"s1.6 E 5 1.6 6 6 M 2 14.4 C 2 8.6 14 8.6 14 14.4"_s;
    case Glyph::People:
        return u"s1.6 E 3 2.6 5 5 M .9 13.6 C .9 8.8 10.1 8.8 10.1 13.6 M 10.2 2.8 C 13.6 2.8 13.6 7.4 10.4 7.4 M 12 9.8 C 14.2 10.2 15.1 11.6 15.1 13.6"_s;
    case Glyph::Note:
        return u"s1.6 R 2.4 1.4 11.2 13.2 1.4 M 5 5 L 11 5 M 5 8 L 11 8 M 5 11 L 8.6 11"_s;
    case Glyph::Lock:
        return u"s1.6 R 2.6 7 10.8 7.6 1.6 M 5 7 L 5 4.8 C 5 .6 11 .6 11 4.8 L 11 7"_s;
    case Glyph::Speech:
        return u"s1.6 R 1.2 1.8 13.6 9.6 2.4 M 4.4 11.6 L 4.4 14.6 7.8 11.6"_s;
    case Glyph::Hand:
        return u"s1.5 M 4.2 9 L 4.2 4 C 4.2 2.6 6.1 2.6 6.1 4 L 6.1 7.6 M 6.1 7.4 L 6.1 2.6 C 6.1 1.2 8 1.2 8 2.6 L 8 7.4 M 8 7.4 L 8 3 C 8 1.6 9.9 1.6 9.9 3 L 9.9 8 M 9.9 8 L 9.9 4.6 C 9.9 3.3 11.7 3.3 11.7 4.6 L 11.7 10.4 C 11.7 15.8 5.6 16 4 12.4 L 2.6 9.4 C 2.2 8.4 3.5 7.8 4.2 9"_s;
    case Glyph::Megaphone:
        return u"s1.6 M 1.6 6 L 5 6 12.4 2.2 12.4 13.2 5 9.6 1.6 9.6 Z M 4.4 9.8 L 5.4 14 7.4 14 M 14.8 6.4 L 14.8 9"_s;
    case Glyph::Box:
        return u"s1.6 R 1.6 5 12.8 9.4 1.2 M 1.8 5 L 4 1.6 12 1.6 14.2 5 M 8 1.8 L 8 8"_s;
    case Glyph::Coin:
        return u"s1.6 E 1 1 14 14 | s1.4 M 10.8 5.2 C 7 2.6 5.4 6 5.4 8 C 5.4 10 7 13.4 10.8 10.8 M 4 7.2 L 8.6 7.2 M 4 9.2 L 8.6 9.2"_s;
    case Glyph::Link:
        return u"s1.6 E 1 5 6 6 | s1.6 E 9 5 6 6 M 7 8 L 9 8"_s;
    case Glyph::Flag:
        return u"s1.6 M 3 15 L 3 1.6 M 3 2 L 13.6 2 11 5.6 13.6 9.2 3 9.2"_s;
    case Glyph::Hub:
        return u"s1.6 E 5.8 .8 4.4 4.4 | s1.6 E .8 10.2 4.4 4.4 | s1.6 E 10.8 10.2 4.4 4.4 M 6.9 5 L 4.2 10.4 M 9.1 5 L 11.8 10.4 M 5.4 12.4 L 10.6 12.4"_s;
    case Glyph::Shuffle:
        return u"s1.6 M 1.4 4 L 4.6 4 C 8 4 8 12 11.4 12 L 14.4 12 M 1.4 12 L 4.6 12 C 8 12 8 4 11.4 4 L 14.4 4 M 12 1.6 L 14.4 4 12 6.4 M 12 9.6 L 14.4 12 12 14.4"_s;
    case Glyph::Left:
        return u"s1.6 M 10 3.4 L 5.4 8 10 12.6"_s;
    case Glyph::Right:
        return u"s1.6 M 6 3.4 L 10.6 8 6 12.6"_s;
    case Glyph::Up:
        return u"s1.6 M 3.4 10 L 8 5.4 12.6 10"_s;
    case Glyph::Down:
        return u"s1.6 M 3.4 6 L 8 10.6 12.6 6"_s;
    }
    Q_UNREACHABLE();
}

void paintGlyph(QPainter &painter, const QRectF &square, Glyph glyph, const QColor &ink, const QColor &under)
{
    if (glyph == Glyph::None)
        return;
    static QHash<Glyph, QList<GlyphLayer>> read; // painting happens in one thread
    auto layers = read.constFind(glyph);
    if (layers == read.constEnd())
        layers = read.insert(glyph, glyphLayers(drawingOf(glyph)));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 16, square.height() / 16);
    for (const auto &layer : *layers)
        paintLayer(painter, layer, ink, under);
    painter.restore();
}
