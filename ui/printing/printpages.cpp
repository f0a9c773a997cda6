// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printpages.h"

#include "ui/pages/pdf.h"

#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

void prepare(QPrinter &printer, const PagedPaper &paper)
{
    // One by one: a layout without margins is no layout for most printers, which keep their own sheet in silence.
    const auto layout = pageLayoutOf(paper.pages.isEmpty() ? SheetSize::A4 : paper.pages.first().size);
    printer.setFullPage(true);
    printer.setPageSize(layout.pageSize());
    printer.setPageOrientation(layout.orientation());
    printer.setDocName(paper.title);
}

QString fileInPlaceOf(const QPrinter &printer)
{
    return printer.outputFormat() == QPrinter::NativeFormat ? QString() : printer.outputFileName();
}

static bool paintPages(QPrinter &printer, const PagedPaper &paper, const PaperFonts &fonts)
{
    QPainter painter;
    if (paper.pages.isEmpty() || !painter.begin(&printer))
        return false;
    const bool isReversed = printer.pageOrder() == QPrinter::LastPageFirst;
    for (qsizetype i = 0; i < paper.pages.size(); ++i) {
        if (i > 0 && !printer.newPage())
            return false;
        paint(paper.pages.at(isReversed ? paper.pages.size() - 1 - i : i), fonts, painter);
    }
    return painter.end() && printer.printerState() != QPrinter::Error && printer.printerState() != QPrinter::Aborted;
}

PrintOutcome printPages(QPrinter &printer, const PagedPaper &paper, const PaperFonts &fonts)
{
    prepare(printer, paper); // the print dialog puts the usual sheet of the chosen printer in the place of ours
    if (!paintPages(printer, paper, fonts))
        return PrintOutcome::Refused;
    if (printer.outputFormat() != QPrinter::NativeFormat)
        return PrintOutcome::Taken;
    // Qt tells of no job that the system refused; a printer that went away meanwhile is no longer among those known.
    const auto known = QPrinterInfo::printerInfo(printer.printerName());
    if (known.isNull())
        return PrintOutcome::Refused;
    return known.state() == QPrinter::Error ? PrintOutcome::Waiting : PrintOutcome::Taken;
}
