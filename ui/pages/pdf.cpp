// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pdf.h"

#include "ui/pages/pdfinfo/pdfinfo.h"
#include "ui/pages/savefile.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace {

struct Rendered {
    QByteArray bytes;
    Printed printed;
};

Result<Rendered> rendered(const QList<Paper> &papers)
{
    const auto fonts = paperFonts();
    if (!fonts)
        return refuse(fonts);
    auto paged = layOut(papers, *fonts);
    auto printed = printedOf(paged);
    return Rendered { pdfBytes(std::move(paged), *fonts), std::move(printed) };
}

}

Printed printedOf(const PagedPaper &paged)
{
    return { int(paged.pages.size()), paged.blankRows, paged.pageOfRow, paged.lastRows };
}

QPageLayout pageLayoutOf(SheetSize size)
{
    QPageLayout layout(QPageSize(size == SheetSize::Letter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

QByteArray pdfBytes(PagedPaper paged, const PaperFonts &fonts)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(1200);
    writer.setTitle(paged.title);
    writer.setCreator(u"Boucle"_s);
    writer.setPageLayout(pageLayoutOf(paged.pages.isEmpty() ? SheetSize::A4 : paged.pages.first().size));
    QPainter painter(&writer);
    for (qsizetype i = 0; i < paged.pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        paint(paged.pages[i], fonts, painter);
        paged.pages[i] = {}; // it is in the PDF now, which grows as these go
    }
    painter.end();
    return withDocumentInfo(buffer.data(), { paged.title, paged.organisation, paged.marks.join(u" · "_s), u"fr-FR"_s });
}

Result<Printed> writePdf(const QList<Paper> &papers, QIODevice &device)
{
    const auto result = rendered(papers);
    if (!result)
        return refuse(result);
    if (const auto written = writeAll(device, result->bytes); !written)
        return refuse(written);
    return result->printed;
}

Result<Printed> writePdf(const QList<Paper> &papers, const QString &path)
{
    const auto result = rendered(papers);
    if (!result)
        return refuse(result);
    if (const auto saved = saveFile(path, result->bytes); !saved)
        return refuse(saved);
    return result->printed;
}

Result<Printed> writePdf(const Paper &paper, QIODevice &device)
{
    return writePdf(QList<Paper> { paper }, device);
}

Result<Printed> writePdf(const Paper &paper, const QString &path)
{
    return writePdf(QList<Paper> { paper }, path);
}
