// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/celldelegate.h"
#include "ui/theme/face.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>

namespace {

constexpr int padding = 12;
constexpr int glyphSize = 16;
constexpr int glyphGap = 8;
constexpr int leastHeight = 44;
constexpr int leastLines = 2; // they fit there

QFont cellFont(const QModelIndex &index)
{
    const bool strong = index.data(CellStrongRole).toBool();
    return fontOf(strong ? Face::Medium : index.data(CellToneRole).isValid() ? Face::SmallMedium : Face::Small);
}

/** How many lines a cell so high holds. */
int linesIn(int height, const QFont &font)
{
    return leastLines + std::max(0, height - leastHeight) / QFontMetrics(font).lineSpacing();
}

QRect roomOfWords(const QRect &cell, const QModelIndex &index)
{
    const int glyph = index.data(CellGlyphRole).toInt() ? glyphSize + glyphGap : 0;
    return cell.adjusted(padding + glyph, 0, -4, -1);
}

}

QStringList CellDelegate::lines(const QString &text, const QFont &font, int width, int most)
{
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(text) <= width)
        return { text };
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    int from = 0;
    while (lines.size() < most - 1 && from < text.size()) {
        auto line = layout.createLine();
        line.setLineWidth(width);
        lines.append(text.mid(from, line.textLength()).trimmed());
        from += line.textLength();
    }
    layout.endLayout();
    if (from < text.size())
        lines.append(metrics.elidedText(text.mid(from).trimmed(), Qt::ElideRight, width));
    return lines;
}

int CellDelegate::heightNeeded(const QModelIndex &index, int columnWidth, int most)
{
    const auto font = cellFont(index);
    const auto room = roomOfWords({ 0, 0, columnWidth, leastHeight }, index).width();
    const auto shown = lines(typeset(index.data().toString()), font, room, most);
    const int further = std::max(0, int(shown.size()) - leastLines);
    return leastHeight + further * QFontMetrics(font).lineSpacing();
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
    const auto most = linesIn(option.rect.height(), painter->font());
    const auto text = lines(typeset(displayText(index.data(), option.locale)), painter->font(), words.width(), most);
    painter->drawText(words, int(Qt::AlignVCenter), text.join(u'\n'));
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int glyph = index.data(CellGlyphRole).toInt() ? glyphSize + glyphGap : 0;
    const QString text = typeset(displayText(index.data(), option.locale));
    return { 2 * padding + glyph + QFontMetrics(cellFont(index)).horizontalAdvance(text), leastHeight };
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool hasOwn = index.data(Qt::ToolTipRole).isValid();
    if (event->type() != QEvent::ToolTip || hasOwn)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = typeset(displayText(index.data(), option.locale));
    const auto font = cellFont(index);
    const auto shown = lines(text, font, roomOfWords(option.rect, index).width(), linesIn(option.rect.height(), font));
    const bool isCut = shown.size() > 1 && shown.last().endsWith(QChar(u'…')) && !text.endsWith(QChar(u'…'));
    QToolTip::showText(event->globalPos(), isCut ? text : QString(), view);
    return true;
}
