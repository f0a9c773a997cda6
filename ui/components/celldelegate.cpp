// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/celldelegate.h"
#include "ui/theme/face.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

namespace {

constexpr int padding = 12;
constexpr int glyphSize = 16;
constexpr int glyphGap = 8;

QFont cellFont(const QModelIndex &index)
{
    const bool strong = index.data(CellStrongRole).toBool();
    return fontOf(strong ? Face::Medium : index.data(CellToneRole).isValid() ? Face::SmallMedium : Face::Small);
}

QRect roomOfWords(const QRect &cell, const QModelIndex &index)
{
    const int glyph = index.data(CellGlyphRole).toInt() ? glyphSize + glyphGap : 0;
    return cell.adjusted(padding + glyph, 0, -4, -1);
}

}

QStringList CellDelegate::lines(const QString &text, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(text) <= width)
        return { text };
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    auto line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
    const auto first = line.textLength();
    return { text.left(first).trimmed(), metrics.elidedText(text.mid(first).trimmed(), Qt::ElideRight, width) };
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
    const QRect words = roomOfWords(option.rect, index);
    const QVariant tone = index.data(CellToneRole);
    const QColor &ink = tone.isValid() ? inkOf(tokens, Tone(tone.toInt())) : tokens.text;
    if (const auto glyph = Glyph(index.data(CellGlyphRole).toInt()); glyph != Glyph::None) {
        const QRectF square(option.rect.left() + padding, words.center().y() - 7.5, glyphSize, glyphSize);
        paintGlyph(*painter, square, glyph, ink, ground);
    }
    painter->setFont(cellFont(index));
    painter->setPen(ink);
    const auto text = lines(typeset(displayText(index.data(), option.locale)), painter->font(), words.width());
    painter->drawText(words, int(Qt::AlignVCenter), text.join(u'\n'));
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int glyph = index.data(CellGlyphRole).toInt() ? glyphSize + glyphGap : 0;
    const QString text = typeset(displayText(index.data(), option.locale));
    return { 2 * padding + glyph + QFontMetrics(cellFont(index)).horizontalAdvance(text), 44 };
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool hasOwn = index.data(Qt::ToolTipRole).isValid();
    if (event->type() != QEvent::ToolTip || hasOwn)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = typeset(displayText(index.data(), option.locale));
    const auto shown = lines(text, cellFont(index), roomOfWords(option.rect, index).width());
    const bool isCut = shown.size() > 1 && shown.last().endsWith(QChar(u'…')) && !text.endsWith(QChar(u'…'));
    QToolTip::showText(event->globalPos(), isCut ? text : QString(), view);
    return true;
}
