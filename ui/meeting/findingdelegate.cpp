// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/findingdelegate.h"

#include "ui/theme/face.h"
#include "ui/theme/glyph.h"
#include "ui/theme/strokes.h"
#include "ui/theme/tone.h"

#include <QFontMetricsF>
#include <QPainter>

namespace {

constexpr int lineHeight = 20;
constexpr int narrow = 130; // a column of a small screen

/** What a column leaves to its words. */
struct Room {
    int left; // margin
    int right; // margin
    int mark; // from the margin to the words of the mark
};

Room roomIn(int width, bool isGroup)
{
    if (isGroup)
        return { 12, 4, 0 }; // below its heading
    return width < narrow ? Room { 6, 4, 16 } : Room { 12, 5, 18 };
}

void paintGround(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option, bool isGroup, const Tokens &tokens)
{
    const bool isCurrent = option.state & QStyle::State_Selected;
    if (isCurrent && !isGroup)
        paintBox(painter, QRectF(cell).adjusted(2, 2, -3, -3), 5, tokens.accentSoft, tokens.accent, 2);
    else if (option.state & QStyle::State_MouseOver && !isGroup)
        painter.fillRect(cell, tokens.hover);
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), tokens.line);
    painter.fillRect(QRect(cell.right(), cell.top(), 1, cell.height()), tokens.line);
}

void paintMark(QPainter &painter, const QRect &line, int indent, const QModelIndex &index, const QColor &ground, const Tokens &tokens)
{
    const auto tone = static_cast<Tone>(index.data(FindingDelegate::ToneRole).toInt());
    const auto glyph = static_cast<Glyph>(index.data(FindingDelegate::GlyphRole).toInt());
    paintGlyph(painter, { qreal(line.left()), line.center().y() - 5.5, 12, 12 }, glyph, inkOf(tokens, tone), ground);
    paintLine(painter, line.adjusted(indent, 0, 0, 0), Face::Tiny, inkOf(tokens, tone), index.data(FindingDelegate::MarkRole).toString());
}

}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = themeOf(option.palette);
    const bool isGroup = index.column() == 0;
    painter->save();
    paintGround(*painter, option.rect, option, isGroup, tokens);
    const auto first = index.data(FirstRole).toString();
    const auto second = index.data(SecondRole).toString();
    const auto mark = index.data(MarkRole).toString();
    const int lines = (first.isEmpty() ? 0 : 1) + (second.isEmpty() ? 0 : 1) + (mark.isEmpty() ? 0 : 1);
    const auto room = roomIn(option.rect.width(), isGroup);
    QRect line(option.rect.left() + room.left, option.rect.top() + (rowHeight - lines * lineHeight) / 2,
        option.rect.width() - room.left - room.right, lineHeight);
    const auto next = [&] { line.translate(0, lineHeight); };
    if (!first.isEmpty()) {
        paintLine(*painter, line, isGroup ? Face::SmallStrong : Face::Small, tokens.text, first);
        next();
    }
    if (!second.isEmpty()) {
        const auto shown = fitted(second, index.data(CountRole).toString(), line.width());
        paintLine(*painter, line, Face::Small, isGroup ? tokens.secondary : tokens.text, shown);
        next();
    }
    const bool isCurrent = option.state & QStyle::State_Selected;
    if (!mark.isEmpty())
        paintMark(*painter, line, room.mark, index, isCurrent ? tokens.accentSoft : tokens.card, tokens);
    painter->restore();
}

QString FindingDelegate::fitted(const QString &name, const QString &count, int width)
{
    const QFontMetricsF metrics(fontOf(Face::Small));
    const auto tail = count.isEmpty() ? QString() : u' ' + count;
    const auto wordings = name.split(orElse);
    for (const auto &wording : wordings) {
        if (const QString whole = typeset(wording) + tail; metrics.horizontalAdvance(whole) <= width)
            return whole;
    }
    return metrics.elidedText(typeset(wordings.last()), Qt::ElideRight, width - metrics.horizontalAdvance(tail) - 1) + tail;
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return { 120, rowHeight };
}
