// SPDX-License-Identifier: GPL-3.0-or-later
// What threads share, used by several at once under the thread sanitizer: the acknowledged rows and the keys. Qt itself is not
// instrumented, so that what it passes from thread to thread would be told as races; these two guard themselves.
#include "core/storage/keyring.h"
#include "ui/document/acknowledged.h"

#include <atomic>
#include <cstdio>
#include <thread>
#include <vector>

namespace {

constexpr int rounds = 2000;

void inThreads(int count, const std::function<void(int)> &work)
{
    std::vector<std::thread> threads;
    threads.reserve(size_t(count));
    for (int i = 0; i < count; ++i)
        threads.emplace_back(work, i);
    for (auto &thread : threads)
        thread.join();
}

/** One writes, one reads on, one leaves: whether all that was told is there. */
bool everyRowIsSeen()
{
    Acknowledged acknowledged;
    std::atomic<int> told { 0 };
    acknowledged.begin({}, [] {});
    inThreads(3, [&](int which) {
        qsizetype seen = 0;
        for (int i = 0; i < rounds; ++i) {
            if (which == 0)
                acknowledged.note({ { i, { i, QStringLiteral("poste 1") }, "row" } }, [&] { ++told; });
            else if (which == 1)
                seen += acknowledged.rowsFrom(seen).size();
            else if (acknowledged.leaveAt(rounds / 2))
                return;
        }
    });
    return acknowledged.rowsFrom(0).size() == told;
}

/** Dossiers are sealed, unlocked and forgotten at once. */
bool keysAreKept()
{
    Keyring keys(KeyCost { 1, 8192 });
    const Passphrase passphrase(u"poire rang sandale mine tarif bouton");
    std::atomic<int> failures { 0 };
    inThreads(4, [&](int which) {
        for (int i = 0; i < rounds / 20; ++i) {
            const auto id = QByteArray(15, char('a' + i % 3)) + char('0' + which % 2);
            const auto made = keys.newSlots(id, passphrase);
            if (!made || !keys.sealOf(Header { 1, 1, id, {}, *made, {} }, {}, passphrase))
                ++failures;
            std::ignore = keys.slotsOf(id, {});
            if (i % 7 == 0)
                keys.forget();
        }
    });
    return failures == 0;
}

}

int main()
{
    const bool isSound = everyRowIsSeen() && keysAreKept();
    std::puts(isSound ? "rows and keys are sound" : "something was lost");
    return isSound ? 0 : 1;
}
