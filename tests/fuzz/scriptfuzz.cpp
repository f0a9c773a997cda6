// SPDX-License-Identifier: GPL-3.0-or-later
// A script of intents, line by line, on a meeting that is under way.
#include "core/journal/memorystore.h"
#include "core/meeting/intents.h"
#include "core/meeting/naming.h"
#include "core/meeting/rehearsal.h"
#include "core/meeting/script.h"
#include "core/procedure/procedurefile.h"
#include "tests/fuzz/corpus.h"

#include <cstdlib>

namespace {

/** The rehearsal at the end of a step, as it was before each input. */
const MeetingState &meeting()
{
    static const auto state = [] {
        MemoryStore store;
        MeetingSession session(store, QStringLiteral("poste 1"));
        const auto procedure = builtInProcedure(QStringLiteral("boucle-2026"));
        if (!procedure || !rehearse(session, *procedure, QStringLiteral("apres")))
            std::abort();
        return session.state();
    }();
    return state;
}

}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    auto state = meeting();
    for (const auto &line : bytesOf(data, size).split('\n')) {
        if (isScriptComment(line))
            continue;
        const auto object = readScriptLine(line, {});
        const auto intent = object ? readIntent(*object, { namingIn(state) }) : refuse(object);
        const Stamp stamp { 1'782'600'000'000, QStringLiteral("poste 1") };
        if (auto decision = intent ? Meeting::decide(state, *intent, stamp) : refuse(intent))
            state = Meeting::evolve(std::move(state), decision->change, stamp);
    }
    return 0;
}
