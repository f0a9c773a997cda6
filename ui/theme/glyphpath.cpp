// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/glyphpath.h"

#include <QPainter>

namespace {

class Reader {
public:
    explicit Reader(QStringView words) : m_words(words.split(u' ', Qt::SkipEmptyParts)) { }

    GlyphLayer layer()
    {
        const QStringView first = next();
        GlyphLayer layer { first.front(), first.size() > 1 ? first.mid(1).toDouble() : 0, {} };
        while (m_at < m_words.size())
            step(layer.path);
        return layer;
    }

private:
    QStringView next() { return m_words.value(m_at++); }
    qreal number() { return next().toDouble(); }
    bool atNumber() const { return m_at < m_words.size() && !m_words[m_at].front().isLetter(); }
    QPointF point()
    {
        const qreal x = number();
        return { x, number() };
    }
    QRectF rect()
    {
        const QPointF corner = point();
        const QPointF size = point();
        return { corner, QSizeF(size.x(), size.y()) };
    }
    void arc(QPainterPath &path)
    {
        const QRectF around = rect();
        const QPointF angles = point();
        path.arcMoveTo(around, angles.x());
        path.arcTo(around, angles.x(), angles.y());
    }
    void curve(QPainterPath &path)
    {
        const QPointF one = point();
        const QPointF two = point();
        path.cubicTo(one, two, point());
    }
    void box(QPainterPath &path)
    {
        const QRectF around = rect();
        const qreal radius = number();
        path.addRoundedRect(around, radius, radius);
    }
    void step(QPainterPath &path)
    {
        switch (next().front().unicode()) {
        case u'M':
            return path.moveTo(point());
        case u'L':
            while (atNumber())
                path.lineTo(point());
            return;
        case u'C':
            return curve(path);
        case u'Z':
            return path.closeSubpath();
        case u'E':
            return path.addEllipse(rect());
        case u'R':
            return box(path);
        case u'A':
            return arc(path);
        default:
            Q_ASSERT(false);
        }
    }

    QList<QStringView> m_words;
    qsizetype m_at = 0;
};

}

QList<GlyphLayer> glyphLayers(QStringView drawing)
{
    QList<GlyphLayer> layers;
    for (const QStringView words : drawing.split(u'|', Qt::SkipEmptyParts))
        layers.append(Reader(words).layer());
    return layers;
}

void paintLayer(QPainter &painter, const GlyphLayer &layer, const QColor &ink, const QColor &under)
{
    const QColor line = layer.way == u'c' ? under : ink;
    const bool stroked = layer.way != u'f';
    painter.setPen(stroked ? QPen(line, layer.pen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin) : QPen(Qt::NoPen));
    const bool filled = layer.way == u'f' || layer.way == u'b';
    painter.setBrush(filled ? QBrush(ink) : layer.way == u'u' ? QBrush(under) : QBrush(Qt::NoBrush));
    painter.drawPath(layer.path);
}
