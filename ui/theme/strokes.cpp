// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/strokes.h"
#include "ui/theme/face.h"

#include <QPainter>

#include <cmath>

void paintBox(QPainter &painter, const QRectF &box, qreal radius, const QColor &fill, const QColor &edge, qreal edgeWidth)
{
    const qreal inset = edge.isValid() ? edgeWidth / 2 : 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(edge.isValid() ? QPen(edge, edgeWidth) : QPen(Qt::NoPen));
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter.restore();
}

int paintLine(QPainter &painter, const QRect &box, Face face, const QColor &ink, const QString &words, Qt::Alignment side)
{
    painter.setFont(fontOf(face));
    painter.setPen(ink);
    const auto shown = painter.fontMetrics().elidedText(typeset(words), Qt::ElideRight, box.width());
    painter.drawText(box, int(Qt::AlignVCenter | side) | Qt::TextSingleLine, shown);
    return painter.fontMetrics().horizontalAdvance(shown);
}

int keycapWidth(const QString &keys)
{
    return qMax(20, QFontMetrics(fontOf(Face::Tiny)).horizontalAdvance(keys) + 12);
}

void paintKeycap(QPainter &painter, const QPointF &leftMiddle, const QString &keys, const QColor &ink)
{
    const QRectF box(leftMiddle.x(), std::floor(leftMiddle.y()) - 10, keycapWidth(keys), 20);
    QColor edge = ink;
    edge.setAlphaF(0.55F);
    paintBox(painter, box, 4, {}, edge);
    painter.save();
    painter.setFont(fontOf(Face::Tiny));
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter, keys);
    painter.restore();
}

static qreal cellOf(const QFontMetricsF &metrics, QChar sign, qreal digit)
{
    return sign.isDigit() ? digit : metrics.horizontalAdvance(sign);
}

static qreal digitCell(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = qMax(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

int figuresWidth(const QFont &font, const QString &figures)
{
    const QFontMetricsF metrics(font);
    const qreal digit = digitCell(metrics);
    qreal width = 0;
    for (const QChar sign : figures)
        width += cellOf(metrics, sign, digit);
    return int(std::ceil(width));
}

void paintFigures(QPainter &painter, const QRectF &box, const QString &figures)
{
    const QFontMetricsF metrics(painter.font());
    const qreal digit = digitCell(metrics);
    qreal x = box.left();
    for (const QChar sign : figures) {
        const qreal cell = cellOf(metrics, sign, digit);
        painter.drawText(QRectF(x, box.top(), cell, box.height()), Qt::AlignCenter | Qt::TextDontClip, sign);
        x += cell;
    }
}
