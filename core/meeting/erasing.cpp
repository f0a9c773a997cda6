// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/erasing.h"

namespace {

struct Gathered {
    Erasure erasure;
    QStringList spellings;
};

Result<Gathered> gather(Shelf &shelf, const QString &path, const Passphrase &passphrase, const MeantErasure &meant)
{
    const auto dossier = shelf.open(path, Access::ReadOnly, passphrase);
    if (!dossier)
        return refuse(dossier);
    MeetingSession session(*dossier->store, {});
    if (const auto read = session.open(); !read)
        return refuse(read);
    auto erasure = meant(session);
    if (!erasure)
        return refuse(erasure);
    session.eachChange([&](qint64 row, const Stamp &, const MeetingChange &change, bool) { erasure->gather(change, row); });
    QStringList spellings;
    session.eachChange([&](qint64, const Stamp &, const MeetingChange &change, bool) { spellings += erasure->spellings(change); });
    spellings.removeDuplicates();
    return Gathered { *erasure, spellings };
}

/** Those of the texts that are found which no row rightly holds: « Jean Martin » is also within « Jean Martinez ». */
Result<QStringList> unexplainedIn(
    Shelf &shelf, const QString &path, const Passphrase &passphrase, const Erasure &erasure, const QStringList &texts)
{
    const auto dossier = shelf.open(path, Access::ReadOnly, passphrase);
    if (!dossier)
        return refuse(dossier);
    QSet<QString> explained;
    QSet<QString> wrong; // somewhere
    const auto read = dossier->store->read(0, [&](const JournalRow &row) -> Result<void> {
        const auto change = cbor::decode<MeetingChange>(row.payload);
        for (const auto &text : texts) {
            if (!row.payload.contains(text.toUtf8()))
                continue;
            (change && erasure.explains(text, *change) ? explained : wrong).insert(text);
        }
        return {};
    });
    if (!read)
        return refuse(read);
    auto left = texts;
    left.removeIf([&](const QString &text) { return explained.contains(text) && !wrong.contains(text); });
    return left;
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

Result<Erased> erase(Shelf &shelf, const QString &path, const Passphrase &passphrase, const MeantErasure &meant, const QStringList &copies)
{
    const auto gathered = gather(shelf, path, passphrase, meant);
    if (!gathered)
        return refuse(gathered);
    const auto &erasure = gathered->erasure;
    QStringList mentions;
    const auto redacted = [&](const JournalRow &row) -> Result<JournalRow> {
        auto kept = row;
        if (auto change = cbor::decode<MeetingChange>(row.payload)) { // an undo or a redo names nobody
            const auto without = erasure.redacted(*std::move(change), row.seq);
            mentions += erasure.mentions(without);
            kept.payload = cbor::encode(without);
        }
        return kept;
    };
    if (const auto rewritten = shelf.rewrite(path, passphrase, redacted); !rewritten)
        return refuse(rewritten);
    if (const auto gone = takeCopiesAway(shelf, copies); !gone)
        return refuse(gone);
    auto texts = erasure.texts() + gathered->spellings;
    texts.removeDuplicates();
    const auto left = shelf.holding(path, texts, passphrase);
    if (!left)
        return refuse(left);
    const auto unexplained = left->isEmpty() ? left : unexplainedIn(shelf, path, passphrase, erasure, *left);
    if (!unexplained)
        return refuse(unexplained);
    mentions.removeDuplicates();
    return Erased { texts.size(), *unexplained, mentions };
}
