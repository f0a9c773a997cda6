// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/erasing.h"

namespace {

Result<void> gather(Shelf &shelf, const QString &path, const Passphrase &passphrase, Erasure &erasure)
{
    const auto dossier = shelf.open(path, Access::ReadOnly, passphrase);
    if (!dossier)
        return refuse(dossier);
    return dossier->store->read(0, [&](const JournalRow &row) -> Result<void> {
        if (const auto change = cbor::decode<MeetingChange>(row.payload))
            erasure.gather(*change);
        return {};
    });
}

/** One that stays keeps none of the others. */
Result<void> takeCopiesAway(Shelf &shelf, const QStringList &copies)
{
    Result<void> all;
    for (const auto &copy : copies) {
        const auto gone = shelf.destroy(copy);
        if (all && !gone && gone.error().kind != ErrorKind::FileNotFound)
            all = gone;
    }
    return all;
}

}

Result<Erased> erase(Shelf &shelf, const QString &path, const Passphrase &passphrase, Erasure erasure, const QStringList &copies)
{
    if (const auto gathered = gather(shelf, path, passphrase, erasure); !gathered)
        return refuse(gathered);
    QStringList mentions;
    const auto redacted = [&](const JournalRow &row) -> Result<JournalRow> {
        auto kept = row;
        if (auto change = cbor::decode<MeetingChange>(row.payload)) { // an undo or a redo names nobody
            const auto without = erasure.redacted(*std::move(change));
            mentions += erasure.mentions(without);
            kept.payload = cbor::encode(without);
        }
        return kept;
    };
    if (const auto rewritten = shelf.rewrite(path, passphrase, redacted); !rewritten)
        return refuse(rewritten);
    if (const auto gone = takeCopiesAway(shelf, copies); !gone)
        return refuse(gone);
    const auto texts = erasure.texts();
    const auto left = shelf.holding(path, texts, passphrase);
    if (!left)
        return refuse(left);
    mentions.removeDuplicates();
    return Erased { texts.size(), *left, mentions };
}
