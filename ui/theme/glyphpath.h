// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reads the small drawing language of the glyphs.
//
// A drawing is layers parted by '|'. A layer begins with its way of painting and its pen: s stroke, f fill, b both,
// c stroke in the colour behind, u fill with the colour behind and stroke. Then M x y, L x y (x y)…, C (three points),
// Z close, E x y w h ellipse, R x y w h r rounded rectangle, A x y w h start sweep (degrees).

#include <QList>
#include <QPainterPath>
#include <QStringView>

class QColor;
class QPainter;

struct GlyphLayer {
    QChar way;
    qreal pen = 0;
    QPainterPath path;
};

[[nodiscard]] QList<GlyphLayer> glyphLayers(QStringView drawing);

void paintLayer(QPainter &painter, const GlyphLayer &layer, const QColor &ink, const QColor &under);
