// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/handshapes.h"

#include "ui/pages/handdrawing.h"

QList<PlacedShape> handShapes(HandSign sign, QPointF centre, double across)
{
    QList<PlacedShape> shapes;
    for (const auto &drawn : handDrawing(sign, centre, across)) {
        const auto ink = drawn.isErased ? SlideInk::Ground : SlideInk::Text;
        if (drawn.thickness > 0)
            shapes.append({ drawn.path, {}, ink, drawn.thickness });
        else
            shapes.append({ drawn.path, ink, {}, 0 });
    }
    return shapes;
}
