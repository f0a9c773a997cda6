// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pdfinfo/pdfinfo.h"

#include "core/late/latefunction.h"
#include "ui/pages/pdfinfo/lateqpdf.h"

namespace {

WriteDocumentInfo *qpdf()
{
    static auto *const found = lateFunction<WriteDocumentInfo>("boucle-qpdf", "boucleWriteDocumentInfo");
    return found;
}

}

bool canWriteDocumentInfo()
{
    return qpdf();
}

QByteArray withDocumentInfo(const QByteArray &pdf, const PdfInfo &info)
{
    auto written = pdf;
    if (auto *write = qpdf())
        write(written, pdf, info);
    return written;
}
