// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A slide on as many pages as its text needs: pages split rather than shrink.

#include "ui/projector/slidepage.h"
#include "ui/projector/slidescale.h"

/** At least one page. `size` counts by its shape only: a page is drawn at any size of that shape. */
QList<SlidePage> pages(const Slide &slide, QSize size, SlideScale scale);
