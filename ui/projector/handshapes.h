// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The signs of the hands, drawn so that they are told apart from the back of the hall.

#include "ui/projector/slidepage.h"

[[nodiscard]] QList<PlacedShape> handShapes(HandSign sign, QPointF centre, double across);
