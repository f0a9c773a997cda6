// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylepaint.h"
#include "ui/theme/buttonface.h"
#include "ui/theme/face.h"
#include "ui/theme/strokes.h"

#include <QPainter>
#include <QStyleOption>

void paintField(QPainter &painter, const QStyleOption &option, const Tokens &tokens)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = option.state & QStyle::State_HasFocus;
    const QColor edge = !enabled ? tokens.line : focused ? tokens.accent : tokens.fieldEdge;
    paintBox(painter, option.rect, 8, enabled ? tokens.card : tokens.page, edge, focused ? 2 : 1);
}

void paintCheckBox(QPainter &painter, const QStyleOption &option, const Tokens &tokens)
{
    const bool on = option.state & QStyle::State_On;
    const bool partly = option.state & QStyle::State_NoChange;
    const bool marked = on || partly;
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor ink = enabled ? tokens.accent : tokens.secondary;
    const QColor idle = option.state & QStyle::State_MouseOver ? tokens.accent : tokens.fieldEdge;
    const QRectF box(option.rect);
    paintBox(painter, box, 4, marked ? ink : tokens.card, marked ? ink : idle, marked ? 1 : 1.5);
    if (marked)
        paintGlyph(painter, box.adjusted(3, 3, -3, -3), on ? Glyph::Check : Glyph::Minus, enabled ? tokens.onAccent : tokens.card, ink);
}

void paintRadio(QPainter &painter, const QStyleOption &option, const Tokens &tokens)
{
    const bool on = option.state & QStyle::State_On;
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor marked = enabled ? tokens.accent : tokens.secondary;
    const QRectF box(option.rect);
    paintBox(painter, box, box.width() / 2, tokens.card, on ? marked : tokens.fieldEdge, on ? 2 : 1.5);
    if (on)
        paintBox(painter, box.adjusted(5, 5, -5, -5), box.width() / 2 - 5, marked);
}

void paintItemGround(QPainter &painter, const QStyleOption &option, const Tokens &tokens)
{
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, tokens.accentSoft);
    else if ((option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled))
        painter.fillRect(option.rect, tokens.hover);
}

void paintPushButton(QPainter &painter, const QStyleOptionButton &option, const Tokens &tokens)
{
    ButtonFace face { .text = option.text, .height = option.rect.height() };
    face.text.remove(u'&');
    if (option.features & QStyleOptionButton::DefaultButton)
        face.kind = ButtonKind::Filled;
    const ButtonPress press = !(option.state & QStyle::State_Enabled) ? ButtonPress::Disabled
        : option.state & QStyle::State_Sunken                         ? ButtonPress::Down
        : option.state & QStyle::State_MouseOver                      ? ButtonPress::Hover
                                                                      : ButtonPress::No;
    paintButton(painter, option.rect, face, press, tokens);
}

void paintHeaderLabel(QPainter &painter, const QStyleOptionHeader &option, const Tokens &tokens)
{
    painter.setFont(fontOf(Face::SmallMedium));
    painter.setPen(tokens.secondary);
    const QRect box = option.rect.adjusted(12, 0, -4, 0);
    const QString text = painter.fontMetrics().elidedText(typeset(option.text), Qt::ElideRight, box.width());
    painter.drawText(box, int(option.textAlignment) | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

void paintProgress(QPainter &painter, const QStyleOptionProgressBar &option, const Tokens &tokens)
{
    const int range = option.maximum - option.minimum;
    const qreal share = range > 0 ? qreal(option.progress - option.minimum) / range : 0.5;
    QRectF done(option.rect);
    done.setWidth(done.width() * share);
    if (share > 0)
        paintBox(painter, done, 4, tokens.accent);
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider, const Tokens &tokens)
{
    const bool across = option.orientation == Qt::Horizontal;
    const QRectF bar = across ? slider.adjusted(2, 3, -2, -3) : slider.adjusted(3, 2, -3, -2);
    if (option.maximum > option.minimum)
        paintBox(painter, bar, 3, option.state & QStyle::State_MouseOver ? tokens.secondary : tokens.fieldEdge);
}

void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option, const Tokens &tokens)
{
    paintField(painter, option, tokens);
    const QRectF box(option.rect);
    paintGlyph(painter, { box.right() - 26, box.center().y() - 7, 14, 14 }, Glyph::Down, tokens.secondary, tokens.card);
}

void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down, const Tokens &tokens)
{
    paintField(painter, option, tokens);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](const QRect &box, Glyph glyph, QAbstractSpinBox::StepEnabledFlag step) {
        const QColor ink = option.stepEnabled & step ? tokens.secondary : tokens.line;
        const QPointF middle = QRectF(box).center();
        paintGlyph(painter, { middle.x() - 5, middle.y() - 5, 10, 10 }, glyph, ink, tokens.card);
    };
    arrow(up, Glyph::Up, QAbstractSpinBox::StepUpEnabled);
    arrow(down, Glyph::Down, QAbstractSpinBox::StepDownEnabled);
}
