// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/signshapes.h"

namespace {

/** Shapes on a square of side 1 around the middle, then enlarged. */
class Drawing {
public:
    Drawing(QPointF centre, double across) : m_centre(centre), m_across(across) { }

    void fill(const QPainterPath &path, SlideInk ink) { m_shapes.append({ toPlace(path), ink, {}, 0 }); }
    void stroke(const QPainterPath &path, SlideInk ink, double pen) { m_shapes.append({ toPlace(path), {}, ink, pen * m_across }); }
    [[nodiscard]] QList<PlacedShape> shapes() const { return m_shapes; }

private:
    [[nodiscard]] QPainterPath toPlace(const QPainterPath &path) const
    {
        QTransform place;
        place.translate(m_centre.x(), m_centre.y());
        place.scale(m_across, m_across);
        return place.map(path);
    }

    QPointF m_centre;
    double m_across;
    QList<PlacedShape> m_shapes;
};

QPainterPath polyline(const QPolygonF &points)
{
    QPainterPath path;
    path.addPolygon(points);
    return path;
}

QPainterPath circle(double radius, QPointF centre = {})
{
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    return path;
}

QPainterPath check(double size)
{
    return polyline({ { -0.24 * size, 0.02 * size }, { -0.06 * size, 0.2 * size }, { 0.26 * size, -0.18 * size } });
}

QPainterPath diamond()
{
    return polyline({ { 0, -0.48 }, { 0.48, 0 }, { 0, 0.48 }, { -0.48, 0 }, { 0, -0.48 } });
}

void drawSettled(Drawing &drawing, SlideInk ink)
{
    QPainterPath square;
    square.addRoundedRect(QRectF(-0.47, -0.47, 0.94, 0.94), 0.1, 0.1);
    drawing.fill(square, ink);
    drawing.stroke(check(1), SlideInk::Ground, 0.13);
}

void drawSame(Drawing &drawing, SlideInk ink)
{
    drawing.fill(circle(0.48), ink);
    for (const double y : { -0.13, 0.13 })
        drawing.stroke(polyline({ { -0.22, y }, { 0.22, y } }), SlideInk::Ground, 0.12);
}

void drawSeveral(Drawing &drawing, SlideInk ink)
{
    for (const double x : { -0.25, 0.25 }) {
        for (const double y : { -0.25, 0.25 })
            drawing.fill(circle(0.19, { x, y }), ink);
    }
}

void drawOne(Drawing &drawing, SlideInk ink)
{
    drawing.stroke(circle(0.44), ink, 0.1);
    QPainterPath half;
    half.moveTo(0, 0);
    half.arcTo(QRectF(-0.44, -0.44, 0.88, 0.88), 90, 180);
    half.closeSubpath();
    drawing.fill(half, ink);
}

void drawNone(Drawing &drawing, SlideInk ink)
{
    drawing.stroke(circle(0.44), ink, 0.1);
    drawing.stroke(polyline({ { -0.26, 0.26 }, { 0.26, -0.26 } }), ink, 0.1);
}

/** An hourglass. */
void drawAwaited(Drawing &drawing, SlideInk ink)
{
    for (const double y : { -0.42, 0.42 })
        drawing.stroke(polyline({ { -0.3, y }, { 0.3, y } }), ink, 0.1);
    drawing.stroke(polyline({ { -0.22, -0.4 }, { 0.22, 0.4 } }), ink, 0.1);
    drawing.stroke(polyline({ { 0.22, -0.4 }, { -0.22, 0.4 } }), ink, 0.1);
    drawing.fill(polyline({ { -0.18, 0.38 }, { 0.18, 0.38 }, { 0, 0.06 }, { -0.18, 0.38 } }), ink);
}

/** An arrow out of a circle. */
void drawForwarded(Drawing &drawing, SlideInk ink)
{
    drawing.stroke(circle(0.44), ink, 0.1);
    drawing.stroke(polyline({ { -0.22, 0 }, { 0.2, 0 } }), ink, 0.1);
    drawing.stroke(polyline({ { 0.03, -0.18 }, { 0.21, 0 }, { 0.03, 0.18 } }), ink, 0.1);
}

void drawOpposition(Drawing &drawing, SlideSign sign, SlideInk ink)
{
    if (sign == SlideSign::OpenOpposition) {
        drawing.fill(diamond(), ink);
        return;
    }
    drawing.stroke(diamond(), ink, 0.11);
    if (sign == SlideSign::LiftedOpposition)
        drawing.stroke(check(0.72), ink, 0.11);
    else if (sign == SlideSign::RewordedOpposition)
        drawing.stroke(polyline({ { -0.05, -0.15 }, { 0.1, 0 }, { -0.05, 0.15 } }), ink, 0.11);
    else
        drawing.stroke(polyline({ { -0.15, 0 }, { 0.15, 0 } }), ink, 0.12);
}

}

QList<PlacedShape> signShapes(SlideSign sign, QPointF centre, double across, SlideInk ink)
{
    Drawing drawing(centre, across);
    switch (sign) {
    case SlideSign::Settled:
        drawSettled(drawing, ink);
        break;
    case SlideSign::SameNames:
        drawSame(drawing, ink);
        break;
    case SlideSign::SeveralNames:
        drawSeveral(drawing, ink);
        break;
    case SlideSign::OneName:
        drawOne(drawing, ink);
        break;
    case SlideSign::NoName:
        drawNone(drawing, ink);
        break;
    case SlideSign::Awaited:
        drawAwaited(drawing, ink);
        break;
    case SlideSign::Forwarded:
        drawForwarded(drawing, ink);
        break;
    case SlideSign::Reservation:
        drawing.stroke(circle(0.4), ink, 0.11);
        break;
    case SlideSign::OpenOpposition:
    case SlideSign::RewordedOpposition:
    case SlideSign::LiftedOpposition:
    case SlideSign::MaintainedOpposition:
        drawOpposition(drawing, sign, ink);
        break;
    }
    return drawing.shapes();
}
