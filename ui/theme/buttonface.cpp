// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/buttonface.h"
#include "ui/theme/face.h"
#include "ui/theme/strokes.h"

#include <QFontMetrics>
#include <QPainter>

static constexpr int glyphSize = 16;
static constexpr int glyphGap = 8;
static constexpr int keysGap = 12;

static QFont textFont(const ButtonFace &face)
{
    return fontOf(face.kind == ButtonKind::Filled ? Face::Strong : Face::Medium);
}

static int padding(const ButtonFace &face)
{
    return face.kind == ButtonKind::Quiet ? 12 : face.text.isEmpty() ? 11 : 16;
}

static int innerWidth(const ButtonFace &face, const QFontMetrics &metrics)
{
    const int glyph = face.glyph == Glyph::None ? 0 : glyphSize + (face.text.isEmpty() ? 0 : glyphGap);
    const int keys = face.keys.isEmpty() ? 0 : keysGap + keycapWidth(face.keys);
    return metrics.horizontalAdvance(typeset(face.text)) + glyph + keys;
}

QSize sizeOf(const ButtonFace &face)
{
    return { innerWidth(face, QFontMetrics(textFont(face))) + 2 * padding(face), face.height };
}

static QColor textColour(const ButtonFace &face, ButtonPress press, const Tokens &tokens)
{
    if (press == ButtonPress::Disabled)
        return tokens.secondary;
    switch (face.kind) {
    case ButtonKind::Filled:
        return tokens.onAccent;
    case ButtonKind::Plain:
        return tokens.text;
    case ButtonKind::Quiet:
        return tokens.accent;
    }
    Q_UNREACHABLE();
}

/** Paints what is behind the text and tells its colour. */
static QColor paintGround(QPainter &painter, const QRectF &box, ButtonKind kind, ButtonPress press, const Tokens &tokens)
{
    const bool pressed = press == ButtonPress::Hover || press == ButtonPress::Down;
    QColor ground;
    switch (kind) {
    case ButtonKind::Filled:
        ground = press == ButtonPress::Disabled ? tokens.line : pressed ? tokens.accentHover : tokens.accent;
        paintBox(painter, box, 8, ground);
        return ground;
    case ButtonKind::Plain:
        ground = press == ButtonPress::Disabled ? tokens.page
            : press == ButtonPress::Down        ? tokens.accentSoft
            : press == ButtonPress::Hover       ? tokens.hover
                                                : tokens.card;
        paintBox(painter, box, 8, ground, press == ButtonPress::Disabled ? tokens.line : tokens.buttonEdge);
        return ground;
    case ButtonKind::Quiet:
        ground = pressed ? tokens.accentSoft : tokens.page;
        if (pressed)
            paintBox(painter, box, 8, ground);
        return ground;
    }
    Q_UNREACHABLE();
}

void paintButton(QPainter &painter, const QRect &box, const ButtonFace &face, ButtonPress press, const Tokens &tokens)
{
    painter.save();
    const QColor ground = paintGround(painter, box, face.kind, press, tokens);
    const QColor ink = textColour(face, press, tokens);
    painter.setFont(textFont(face));
    const QFontMetrics metrics = painter.fontMetrics();
    const bool left = face.alignment == ButtonAlignment::Left;
    const int available = box.width() - 2 * padding(face);
    const int free = qMax(0, available - innerWidth(face, metrics));
    int x = box.left() + padding(face) + (left ? 0 : free / 2);
    int room = available;
    if (face.glyph != Glyph::None) {
        const QColor glyphInk = face.kind == ButtonKind::Plain ? tokens.secondary : ink;
        paintGlyph(painter, { qreal(x), box.center().y() - 7.5, glyphSize, glyphSize }, face.glyph, glyphInk, ground);
        x += glyphSize + glyphGap;
        room -= glyphSize + glyphGap;
    }
    if (!face.keys.isEmpty()) {
        const int width = keycapWidth(face.keys);
        room -= keysGap + width;
        const int keysX
            = left ? box.right() - padding(face) - width : x + qMin(room, metrics.horizontalAdvance(typeset(face.text))) + keysGap;
        paintKeycap(
            painter, { qreal(keysX), box.top() + box.height() / 2.0 }, face.keys, face.kind == ButtonKind::Plain ? tokens.secondary : ink);
    }
    painter.setPen(ink);
    painter.drawText(QRect(x, box.top(), room + 1, box.height()), int(Qt::AlignVCenter) | Qt::AlignLeft | Qt::TextSingleLine,
        metrics.elidedText(typeset(face.text), Qt::ElideRight, room + 1));
    painter.restore();
}
