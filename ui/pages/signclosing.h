// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The end of an attendance sheet: one box a page for the count, the total, the closing sentence and the signatures.

#include "core/paper/document.h"
#include "ui/pages/pagewriter.h"

/** In millimetres, for a sheet of `pages` pages. */
double closingHeight(PageWriter &writer, const SheetClosing &closing, int pages);
/** Writes it from the writer's place on. */
void writeClosing(PageWriter &writer, const SheetClosing &closing, int pages);
