// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the library boucle-qpdf has, as pdfinfo.h tells it.

#include "ui/pages/pdfinfo/pdfinfo.h"

using WriteDocumentInfo = void(QByteArray &written, const QByteArray &pdf, const PdfInfo &info);
extern "C" Q_DECL_EXPORT WriteDocumentInfo boucleWriteDocumentInfo;
