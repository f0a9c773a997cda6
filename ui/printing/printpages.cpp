// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printpages.h"

#include "ui/pages/pdf.h"

#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

void prepare(QPrinter &printer, const PagedPaper &paper)
{
    printer.setPageLayout(pageLayoutOf(paper.pages.isEmpty() ? SheetSize::A4 : paper.pages.first().size));
    printer.setFullPage(true);
    printer.setDocName(paper.title);
}

bool printPages(QPrinter &printer, const PagedPaper &paper, const PaperFonts &fonts)
{
    QPainter painter;
    if (paper.pages.isEmpty() || !painter.begin(&printer))
        return false;
    for (qsizetype i = 0; i < paper.pages.size(); ++i) {
        if (i > 0 && !printer.newPage())
            return false;
        paint(paper.pages.at(i), fonts, painter);
    }
    // Qt tells of no job that the system refused; a printer that went away meanwhile is no longer among those known.
    const bool isThere = printer.outputFormat() != QPrinter::NativeFormat || !QPrinterInfo::printerInfo(printer.printerName()).isNull();
    return painter.end() && isThere && printer.printerState() != QPrinter::Error && printer.printerState() != QPrinter::Aborted;
}
