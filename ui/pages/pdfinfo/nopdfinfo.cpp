// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pdfinfo/pdfinfo.h"

bool canWriteDocumentInfo()
{
    return false;
}

QByteArray withDocumentInfo(const QByteArray &pdf, const PdfInfo &)
{
    return pdf;
}
