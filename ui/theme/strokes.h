// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The few things that every painted widget draws: rounded boxes, keycaps, figures that do not dance.

#include "ui/theme/face.h"
#include "ui/theme/tokens.h"

#include <QRectF>

class QFont;
class QPainter;

/** A rounded box; an invalid colour leaves out the fill or the edge. The edge lies inside the box. */
void paintBox(QPainter &painter, const QRectF &box, qreal radius, const QColor &fill, const QColor &edge = {}, qreal edgeWidth = 1);

/** Draws a line of words in the middle of the height, elided where the box ends; gives the width that it took. */
int paintLine(QPainter &painter, const QRect &box, Face face, const QColor &ink, const QString &words, Qt::Alignment side = Qt::AlignLeft);

/** Width in pixels of a keycap 20 high. */
[[nodiscard]] int keycapWidth(const QString &keys);
/** A keycap whose left edge and middle stand at `leftMiddle`. */
void paintKeycap(QPainter &painter, const QPointF &leftMiddle, const QString &keys, const QColor &ink);

/** Width of a number or a time with each digit in a cell of the same width. */
[[nodiscard]] int figuresWidth(const QFont &font, const QString &figures);
/** Draws it, from the left, in the middle of the height. */
void paintFigures(QPainter &painter, const QRectF &box, const QString &figures);
