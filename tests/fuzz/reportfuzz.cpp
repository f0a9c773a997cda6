// SPDX-License-Identifier: GPL-3.0-or-later
// The file of a report from another loop.
#include "core/exchange/reportfile.h"
#include "tests/fuzz/corpus.h"

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    std::ignore = readReport(bytesOf(data, size), QStringLiteral("report.json"));
    return 0;
}
