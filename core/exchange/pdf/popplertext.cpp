// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pdf/pdftext.h"

bool canReadPdf()
{
    return true;
}

Result<QList<PdfPage>> readPdfWords(const QByteArray &, const QString &name)
{
    return refuse(ErrorKind::PdfDamaged, { name });
}
