// SPDX-License-Identifier: GPL-3.0-or-later
// A roster to share into small groups.
#include "core/exchange/rostercsv.h"
#include "tests/fuzz/corpus.h"

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    std::ignore = readRoster(bytesOf(data, size), QStringLiteral("roster.csv"));
    return 0;
}
