// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The vector glyphs (small signs) of the window, drawn on a square of 16 and sharp at any scale.

#include <QColor>
#include <QRectF>

class QPainter;

enum class Glyph {
    None,
    Logo,
    Check,
    DoneDisc,
    Todo,
    Current,
    Attention,
    Doubt,
    Refusal,
    Cross,
    Plus,
    Minus,
    Equal,
    Merge,
    Screen,
    BlackScreen,
    Play,
    Pause,
    Clock,
    Search,
    Undo,
    Redo,
    Print,
    Folder,
    Download,
    Upload,
    Copy,
    Trash,
    Pencil,
    Person,
    People,
    Note,
    Lock,
    Speech,
    Hand,
    Megaphone,
    Box,
    Coin,
    Link,
    Flag,
    Hub,
    Shuffle,
    Left,
    Right,
    Up,
    Down,
};

/** Paints a glyph in `ink`; what is cut out of a solid glyph shows `under`, the colour behind it. */
void paintGlyph(QPainter &painter, const QRectF &square, Glyph glyph, const QColor &ink, const QColor &under);
