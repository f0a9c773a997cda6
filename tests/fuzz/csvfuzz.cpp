// SPDX-License-Identifier: GPL-3.0-or-later
// A file of members or profiles, or pasted e-mails: read, then merged with itself.
#include "core/exchange/mergeplan.h"
#include "core/exchange/readinput.h"
#include "core/wording/sentences.h"
#include "tests/fuzz/corpus.h"

#include <cstdlib>

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const auto read = readInput(bytesOf(data, size), QStringLiteral("liste.csv"));
    if (!read) {
        if (sentence(read.error()).isEmpty())
            std::abort();
        return 0;
    }
    if (const auto *people = std::get_if<ImportedPeople>(&*read))
        std::ignore = imported(planMerge(KnownPeople { {}, {}, Id<Person>(0), Id<LocalGroup>(0) }, { *people, *people }));
    return 0;
}
