// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A page of paper as a picture on a screen.

#include "ui/pages/paperpage.h"

#include <QPixmap>

/** White whatever the theme: it is paper. `width` in logical pixels; the height follows from the sheet. */
QPixmap pagePicture(const PaperPage &page, const PaperFonts &fonts, int width, double devicePixelRatio);
/** The height of a sheet of this width, in the same units. */
int heightForWidth(SheetSize size, int width);
