// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a PDF, through Poppler.
#include "core/exchange/pdf/readforeignfile.h"
#include "core/exchange/pdf/pdftext.h"
#include "tests/fuzz/corpus.h"

#include <QCoreApplication>

/** Poppler is found beside the program, which Qt asks an application for. */
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication application(*argc, *argv);
    if (!canReadPdf())
        qFatal("boucle-poppler is not found: nothing would be tried");
    return 0;
}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    std::ignore = readForeignFile("%PDF-1.4\n" + bytesOf(data, size), QStringLiteral("liste.pdf"));
    return 0;
}
