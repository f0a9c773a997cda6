// SPDX-License-Identifier: GPL-3.0-or-later
// A procedure file: what is read is also what was checked.
#include "core/procedure/procedurefile.h"
#include "tests/fuzz/corpus.h"

#include <cstdlib>

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const auto bytes = bytesOf(data, size);
    const auto procedure = readProcedure(bytes, QStringLiteral("procedure.json"));
    const bool isSound = checkProcedureFile(bytes, QStringLiteral("procedure.json")).isEmpty();
    if (procedure.has_value() != isSound)
        std::abort();
    return 0;
}
