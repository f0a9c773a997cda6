// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/doordelegate.h"

#include "ui/meeting/doorlist.h"
#include "ui/theme/buttonface.h"
#include "ui/theme/face.h"
#include "ui/theme/strokes.h"
#include "ui/theme/tone.h"

#include <QPainter>

namespace {

Tone toneOf(const QModelIndex &index)
{
    return static_cast<Tone>(index.data(DoorDelegate::ToneRole).toInt());
}

/** Someone not there yet needs no word beside the button that marks them. */
bool saysStayBesideButton(DoorGesture gesture)
{
    return gesture != DoorGesture::MarkArrival;
}

ButtonFace faceOf(DoorGesture gesture)
{
    switch (gesture) {
    case DoorGesture::MarkArrival:
        return { ButtonKind::Filled, DoorDelegate::tr("Noter l’arrivée"), Glyph::None, DoorDelegate::tr("Entrée") };
    case DoorGesture::MarkReturn:
        return { ButtonKind::Filled, DoorDelegate::tr("Noter le retour"), Glyph::None, DoorDelegate::tr("Entrée") };
    case DoorGesture::TakeBack:
        return { ButtonKind::Plain, DoorDelegate::tr("Retirer"), Glyph::None, DoorDelegate::tr("Entrée") };
    case DoorGesture::Admit:
        return { ButtonKind::Filled, DoorDelegate::tr("Faire entrer dans la boucle"), Glyph::None, DoorDelegate::tr("Entrée") };
    }
    return {};
}

}

int DoorDelegate::paintRight(QPainter &painter, const QRect &box, const QModelIndex &index, const Tokens &tokens, bool isCurrent) const
{
    if (isCurrent) {
        const auto gesture = static_cast<DoorGesture>(index.data(GestureRole).toInt());
        const auto face = faceOf(gesture);
        const auto size = sizeOf(face);
        const QRect button(box.right() - size.width() + 1, box.center().y() - size.height() / 2 + 1, size.width(), size.height());
        paintButton(painter, button, face, ButtonPress::No, tokens);
        if (!saysStayBesideButton(gesture))
            return size.width();
        const QRect left = box.adjusted(0, 0, -size.width() - 12, 0);
        return size.width() + 12 + paintRight(painter, left, index, tokens, false);
    }
    const auto words = typeset(index.data(StayRole).toString());
    painter.setFont(fontOf(Face::Small));
    painter.setPen(inkOf(tokens, toneOf(index)));
    painter.drawText(box, int(Qt::AlignVCenter | Qt::AlignRight) | Qt::TextSingleLine, words);
    return painter.fontMetrics().horizontalAdvance(words);
}

void DoorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = themeOf(option.palette);
    const bool isCurrent = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const QColor &ground = isCurrent ? tokens.accentSoft : isHovered ? tokens.hover : tokens.card;
    painter->save();
    paintBox(*painter, option.rect.adjusted(0, 1, 0, -1), 5, ground);
    const auto box = option.rect.adjusted(14, 0, -10, 0);
    paintGlyph(*painter, { qreal(box.left()), box.center().y() - 9.5, 20, 20 }, static_cast<Glyph>(index.data(GlyphRole).toInt()),
        inkOf(tokens, toneOf(index)), ground);
    const int right = paintRight(*painter, box, index, tokens, isCurrent);
    const auto words = box.adjusted(36, 8, -right - 16, -8);
    const int half = words.height() / 2;
    paintLine(*painter, words.adjusted(0, 0, 0, -half), Face::Medium, tokens.text, index.data().toString());
    paintLine(*painter, words.adjusted(0, half, 0, 0), Face::Small, tokens.secondary, index.data(GroupsRole).toString());
    painter->restore();
}

QSize DoorDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return { 200, rowHeight };
}
