// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Pages sent to a printer.

#include "ui/pages/pagespan.h"

class QPrinter;

/** A printer ready for these pages: sheet size, whole sheets, range. */
void prepare(QPrinter &printer, const PagedPaper &paper);
/** Sends these pages; whether the printer took them. */
bool printPages(QPrinter &printer, const PagedPaper &paper, const PaperFonts &fonts);
