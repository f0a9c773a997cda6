// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The signs of the hands, drawn so that they are told apart from the back of the hall: on slides and on the wall.

#include "core/wording/handsign.h"
#include "ui/pages/paperpage.h"

/** Shapes in the units of `centre`, in a square of side `across`, to be drawn in this order. */
[[nodiscard]] QList<PageShape> handDrawing(HandSign sign, QPointF centre, double across);
