// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/suggestiondelegate.h"
#include "ui/theme/face.h"
#include "ui/theme/glyph.h"
#include "ui/theme/strokes.h"

#include <QPainter>

void SuggestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = themeOf(option.palette);
    const bool current = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QColor &ground = current ? tokens.accentSoft : hovered ? tokens.hover : tokens.card;
    painter->save();
    paintBox(*painter, option.rect, 5, ground);
    QRect words = option.rect.adjusted(12, 4, -12, -4);
    if (current) {
        const int width = keycapWidth(tr("Entrée"));
        paintKeycap(*painter, { words.right() - width + 1.0, words.top() + words.height() / 2.0 }, tr("Entrée"), tokens.secondary);
        words.adjust(0, 0, -width - 12, 0);
    }
    const bool add = index.data(AddRole).toBool();
    if (add) {
        paintGlyph(*painter, { qreal(words.left()), option.rect.center().y() - 6.5, 14, 14 }, Glyph::Plus, tokens.accent, ground);
        words.adjust(24, 0, 0, 0);
    }
    const QString detail = index.data(DetailRole).toString();
    const QColor &ink = add ? tokens.accent : tokens.text;
    if (detail.isEmpty()) {
        paintLine(*painter, words, Face::Medium, ink, index.data().toString());
    } else {
        paintLine(*painter, words.adjusted(0, 0, 0, -words.height() / 2), Face::Medium, ink, index.data().toString());
        paintLine(*painter, words.adjusted(0, words.height() / 2, 0, 0), Face::Small, tokens.secondary, detail);
    }
    painter->restore();
}

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return { 120, rowHeight };
}
