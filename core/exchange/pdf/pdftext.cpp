// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pdf/pdftext.h"

#include "core/exchange/pdf/latepoppler.h"
#include "core/late/latefunction.h"

namespace {

ReadPdfWords *poppler()
{
    static auto *const found = lateFunction<ReadPdfWords>("boucle-poppler", "boucleReadPdfWords");
    return found;
}

}

bool canReadPdf()
{
    return poppler();
}

Result<QList<PdfPage>> readPdfWords(const QByteArray &bytes, const QString &name)
{
    Result<QList<PdfPage>> read = refuse(ErrorKind::PdfSupportMissing, { name });
    if (auto *readWords = poppler())
        readWords(read, bytes, name);
    return read;
}
