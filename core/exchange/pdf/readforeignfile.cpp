// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pdf/readforeignfile.h"

#include "core/exchange/attendancelist.h"
#include "core/exchange/pdf/pdftext.h"

Result<ImportedInput> readForeignFile(const QByteArray &bytes, const QString &file)
{
    if (!isPdf(bytes))
        return readInput(bytes, file);
    const Result<QList<PdfPage>> pages = readPdfWords(bytes, file);
    if (!pages)
        return refuse(pages);
    Result<ImportedPeople> people = readAttendanceList(*pages, file);
    if (!people)
        return refuse(people);
    return ImportedInput(std::move(*people));
}
