// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The words of a PDF with their boxes, page by page; what they mean is read by core/exchange.

#include "core/exchange/pdfwords.h"
#include "core/result.h"

#include <QByteArray>

/** Whether this build can read a PDF at all. */
[[nodiscard]] bool canReadPdf();

/**
 * The pages of a PDF as positioned words, in the order of the file.
 * Errors: EmptyFile, PdfDamaged, PdfWithoutText (a scan), PdfSupportMissing; each with `name` as its fact.
 */
Result<QList<PdfPage>> readPdfWords(const QByteArray &bytes, const QString &name);
