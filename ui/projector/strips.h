// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The strips of each kind of block.

#include "ui/projector/strip.h"

namespace strips {

QList<Strip> of(const Lines &block, const Canvas &canvas);
QList<Strip> of(const Items &block, const Canvas &canvas);
QList<Strip> of(const Facts &block, const Canvas &canvas);
QList<Strip> of(const TwoColumns &block, const Canvas &canvas);
QList<Strip> of(const Framed &block, const Canvas &canvas);

QList<Strip> of(const HandSigns &block, const Canvas &canvas);
QList<Strip> of(const Volunteers &block, const Canvas &canvas);
QList<Strip> of(const Composition &block, const Canvas &canvas);

QList<Strip> of(const Situations &block, const Canvas &canvas);
QList<Strip> of(const Notes &block, const Canvas &canvas);
QList<Strip> of(const Decisions &block, const Canvas &canvas);

QList<Strip> of(const TimeLeft &block, const Canvas &canvas);

/** Whether the heads of this block's columns stand in place of the slide's title. */
bool takesTitle(const SlideBlock &block);

}
