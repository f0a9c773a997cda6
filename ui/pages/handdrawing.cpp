// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handdrawing.h"

#include <QtMath>

namespace {

QPainterPath roundedBar(const QRectF &rect, double radius)
{
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return path;
}

QPainterPath line(QPointF from, QPointF to)
{
    QPainterPath path(from);
    path.lineTo(to);
    return path;
}

QPainterPath arc(const QRectF &circle, double from, double sweep)
{
    QPainterPath path;
    path.arcMoveTo(circle, from);
    path.arcTo(circle, from, sweep);
    return path;
}

/** An open palm with its thumb on the right, one unit high. */
QPainterPath palm()
{
    constexpr double lefts[] = { -0.24, -0.116, 0.008, 0.132 };
    constexpr double tops[] = { -0.34, -0.46, -0.44, -0.32 };
    auto hand = roundedBar({ -0.24, -0.08, 0.48, 0.52 }, 0.16);
    for (int finger = 0; finger < 4; ++finger)
        hand = hand.united(roundedBar({ lefts[finger], tops[finger], 0.108, 0.54 }, 0.054));
    QTransform thumb;
    thumb.translate(0.18, 0.26);
    thumb.rotate(36);
    return hand.united(thumb.map(roundedBar({ -0.058, -0.32, 0.116, 0.34 }, 0.058)));
}

/** Collects shapes on a square of side 1. */
class HandDrawing {
public:
    HandDrawing(QPointF centre, double across) : m_across(across)
    {
        m_place.translate(centre.x(), centre.y());
        m_place.scale(across, across);
    }
    void fill(const QPainterPath &path) { m_shapes.append({ m_place.map(path), 0, false }); }
    void stroke(const QPainterPath &path, double pen) { m_shapes.append({ m_place.map(path), pen * m_across, false }); }
    /** A gap between two parts, in the colour of the ground. */
    void erase(const QPainterPath &path, double pen) { m_shapes.append({ m_place.map(path), pen * m_across, true }); }
    /** A palm at `x`, `y`, turned; the left one is mirrored. */
    void hand(double x, double y, double turn)
    {
        QTransform place;
        place.translate(x, y);
        place.rotate(turn);
        const bool isUp = qAbs(turn) < 90;
        place.scale((x < 0) == isUp ? 0.74 : -0.74, 0.74);
        fill(place.map(palm()));
    }
    [[nodiscard]] QList<PageShape> shapes() const { return m_shapes; }

private:
    double m_across;
    QTransform m_place;
    QList<PageShape> m_shapes;
};

/** Hands up that shake. */
void drawAgree(HandDrawing &drawing)
{
    for (const int side : { -1, 1 }) {
        drawing.hand(side * 0.36, 0.08, side * 4);
        drawing.stroke(arc(QRectF(side * 0.37 - 0.3, -0.46, 0.6, 0.6), 62, 56), 0.06);
    }
}

/** Hands down that shake. */
void drawDoubt(HandDrawing &drawing)
{
    for (const int side : { -1, 1 }) {
        drawing.hand(side * 0.36, -0.1, 180 + side * 4);
        drawing.stroke(arc(QRectF(side * 0.37 - 0.3, -0.16, 0.6, 0.6), 242, 56), 0.06);
    }
}

/** Crossed arms. */
void drawOppose(HandDrawing &drawing)
{
    drawing.stroke(line({ -0.38, 0.44 }, { 0.2, -0.14 }), 0.15);
    drawing.erase(line({ 0.14, 0.2 }, { -0.08, -0.02 }), 0.24);
    drawing.stroke(line({ 0.38, 0.44 }, { -0.2, -0.14 }), 0.15);
    for (const int side : { -1, 1 }) {
        QPainterPath fist;
        fist.addEllipse(QPointF(side * 0.29, -0.24), 0.15, 0.15);
        drawing.fill(fist);
    }
}

/** A raised finger. */
void drawAskToSpeak(HandDrawing &drawing)
{
    drawing.fill(roundedBar({ -0.2, -0.02, 0.4, 0.44 }, 0.12).united(roundedBar({ -0.2, -0.5, 0.13, 0.7 }, 0.065)));
    for (const double x : { -0.05, 0.06 })
        drawing.erase(line({ x, 0.01 }, { x, 0.15 }), 0.028);
}

/** A T of both hands. */
void drawPointOfOrder(HandDrawing &drawing)
{
    drawing.stroke(line({ -0.38, -0.3 }, { 0.38, -0.3 }), 0.15);
    drawing.stroke(line({ 0, -0.11 }, { 0, 0.42 }), 0.15);
}

/** Hands that turn around each other. */
void drawAlreadySaid(HandDrawing &drawing)
{
    const double angle = qDegreesToRadians(20.0);
    for (const double turn : { 0.0, 180.0 }) {
        QTransform half;
        half.rotate(turn);
        drawing.stroke(half.map(arc(QRectF(-0.36, -0.36, 0.72, 0.72), 20, 130)), 0.09);
        QPainterPath tip;
        tip.addPolygon(QPolygonF({ { 0.17, 0 }, { -0.06, -0.15 }, { -0.06, 0.15 }, { 0.17, 0 } }));
        QTransform place;
        place.translate(0.36 * qCos(angle), -0.36 * qSin(angle));
        place.rotate(72);
        drawing.fill(half.map(place.map(tip)));
    }
}

}

QList<PageShape> handDrawing(HandSign sign, QPointF centre, double across)
{
    HandDrawing drawing(centre, across);
    switch (sign) {
    case HandSign::Agree:
        drawAgree(drawing);
        break;
    case HandSign::Doubt:
        drawDoubt(drawing);
        break;
    case HandSign::Oppose:
        drawOppose(drawing);
        break;
    case HandSign::AskToSpeak:
        drawAskToSpeak(drawing);
        break;
    case HandSign::PointOfOrder:
        drawPointOfOrder(drawing);
        break;
    case HandSign::AlreadySaid:
        drawAlreadySaid(drawing);
        break;
    }
    return drawing.shapes();
}
