// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Draws a placed page; the miniature of the console is the same page in a smaller rectangle.

#include "ui/projector/slidepage.h"

class QPainter;

/** Fills `target` with the ground and draws the page in the middle of it, as large as it fits. */
void paintSlide(QPainter &painter, const QRectF &target, const SlidePage &page, HallLight hall);
