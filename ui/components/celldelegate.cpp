// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/celldelegate.h"
#include "ui/theme/face.h"

#include <QPainter>

static constexpr int padding = 12;
static constexpr int glyphSize = 16;
static constexpr int glyphGap = 8;

static QFont cellFont(const QModelIndex &index)
{
    const bool strong = index.data(CellStrongRole).toBool();
    return fontOf(strong ? Face::Medium : index.data(CellToneRole).isValid() ? Face::SmallMedium : Face::Small);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = themeOf(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QColor &ground = selected ? tokens.accentSoft : hovered ? tokens.hover : tokens.card;
    painter->save();
    if (selected || hovered)
        painter->fillRect(option.rect, ground); // else the table's own, with its round corners
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    QRect words = option.rect.adjusted(padding, 0, -4, -1);
    const QVariant tone = index.data(CellToneRole);
    const QColor &ink = tone.isValid() ? inkOf(tokens, Tone(tone.toInt())) : tokens.text;
    if (const auto glyph = Glyph(index.data(CellGlyphRole).toInt()); glyph != Glyph::None) {
        const QRectF square(words.left(), words.center().y() - 7.5, glyphSize, glyphSize);
        paintGlyph(*painter, square, glyph, ink, ground);
        words.adjust(glyphSize + glyphGap, 0, 0, 0);
    }
    painter->setFont(cellFont(index));
    painter->setPen(ink);
    const QString text
        = painter->fontMetrics().elidedText(typeset(displayText(index.data(), option.locale)), Qt::ElideRight, words.width());
    painter->drawText(words, int(Qt::AlignVCenter) | Qt::TextSingleLine, text);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int glyph = index.data(CellGlyphRole).toInt() ? glyphSize + glyphGap : 0;
    const QString text = typeset(displayText(index.data(), option.locale));
    return { 2 * padding + glyph + QFontMetrics(cellFont(index)).horizontalAdvance(text), 44 };
}
