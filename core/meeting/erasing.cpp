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

/** One that stays keeps none of the others. Those that stay. */
QStringList takeCopiesAway(Shelf &shelf, const QStringList &copies)
{
    QStringList left;
    for (const auto &copy : copies) {
        const auto gone = shelf.destroy(copy);
        if (!gone && gone.error().kind != ErrorKind::FileNotFound)
            left.append(copy);
    }
    return left;
}

}

Result<Erased> erase(Shelf &shelf, const QString &path, const Passphrase &passphrase, const MeantErasure &meant, const QStringList &copies)
{
    const auto gathered = gather(shelf, path, passphrase, meant);
    if (!gathered)
        return refuse(gathered);
    const auto &erasure = gathered->erasure;
    Erased erased;
    const auto redacted = [&](const JournalRow &row) -> Result<JournalRow> {
        auto kept = row;
        if (auto change = cbor::decode<MeetingChange>(row.payload)) { // an undo or a redo names nobody
            const auto without = erasure.redacted(*std::move(change), row.seq);
            erased.mentions += erasure.mentions(without);
            erased.called += erasure.calledSo(without);
            kept.payload = cbor::encode(without);
        }
        return kept;
    };
    const auto keeps = [&](const QByteArray &draft) { return !erasure.mayBeIn(QString::fromUtf8(draft)); };
    if (const auto rewritten = shelf.rewrite(path, passphrase, redacted, keeps); !rewritten)
        return refuse(rewritten);
    erased.copiesLeft = takeCopiesAway(shelf, copies);
    auto texts = erasure.texts() + gathered->spellings;
    texts.removeDuplicates();
    const auto left = shelf.holding(path, texts, passphrase);
    if (!left)
        return refuse(left);
    const auto unexplained = left->isEmpty() ? left : unexplainedIn(shelf, path, passphrase, erasure, *left);
    if (!unexplained)
        return refuse(unexplained);
    erased.texts = texts.size();
    erased.left = *unexplained;
    erased.mentions.removeDuplicates();
    erased.called.removeDuplicates();
    return erased;
}
