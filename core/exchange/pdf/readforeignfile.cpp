// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pdf/readforeignfile.h"

#include "core/exchange/pdf/pdftext.h"

Result<ImportedInput> readForeignFile(const QByteArray &bytes, const QString &file)
{
    return readInput(bytes, file, readPdfWords);
}
