// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The signs of the hands, in the colours of a slide.

#include "ui/projector/slidepage.h"

[[nodiscard]] QList<PlacedShape> handShapes(HandSign sign, QPointF centre, double across);
