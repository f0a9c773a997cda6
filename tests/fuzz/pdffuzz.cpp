// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a PDF, through Poppler.
#include "core/exchange/pdf/readforeignfile.h"
#include "tests/fuzz/corpus.h"

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    std::ignore = readForeignFile("%PDF-1.4\n" + bytesOf(data, size), QStringLiteral("liste.pdf"));
    return 0;
}
