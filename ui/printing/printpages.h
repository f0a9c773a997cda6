// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Pages sent to a printer.

#include "ui/pages/pagespan.h"

class QPrinter;

/** What became of pages given to a printer, as far as the system tells: a job that it drops afterwards is not known. */
enum class PrintOutcome {
    Refused,
    Waiting, // the printer is stopped: they come when it is started again
    Taken,
};

/** A printer ready for these pages: the size of their sheets, without margins, their title. */
void prepare(QPrinter &printer, const PagedPaper &paper);
/** The file that was chosen in the place of a printer, in the print dialog; empty for a printer. It is ours to write, as any PDF. */
QString fileInPlaceOf(const QPrinter &printer);
/** Hands these pages over on sheets of their own size, whatever the printer's usual one is. */
PrintOutcome printPages(QPrinter &printer, const PagedPaper &paper, const PaperFonts &fonts);
