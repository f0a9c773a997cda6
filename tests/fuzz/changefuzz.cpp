// SPDX-License-Identifier: GPL-3.0-or-later
// What a row of a dossier holds: any change that can be read can be folded, written again, and read as itself.
#include "core/meeting/meeting.h"
#include "core/storage/chain.h"
#include "core/storage/keyslot.h"
#include "tests/fuzz/corpus.h"

#include <cstdlib>

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const auto bytes = bytesOf(data, size);
    std::ignore = slotsFrom(bytes);
    std::ignore = cbor::decode<Mark>(bytes);
    std::ignore = cbor::kindOf(bytes);
    const auto row = rowOf(0, bytes);
    if (const auto change = cbor::decode<MeetingChange>(row ? row->payload : bytes)) {
        std::ignore = Meeting::evolve({}, *change, {});
        if (cbor::decode<MeetingChange>(cbor::encode(*change)) != change)
            std::abort();
    }
    return 0;
}
