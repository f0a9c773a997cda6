// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The shapes that say a state besides its colour and its word.

#include "ui/projector/slidepage.h"

[[nodiscard]] QList<PlacedShape> signShapes(SlideSign sign, QPointF centre, double across, SlideInk ink);
