// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the library boucle-poppler has, as pdftext.h tells it.

#include "core/exchange/pdf/pdftext.h"

using ReadPdfWords = void(Result<QList<PdfPage>> &read, const QByteArray &bytes, const QString &name);
extern "C" Q_DECL_EXPORT ReadPdfWords boucleReadPdfWords;
