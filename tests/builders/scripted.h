// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The whole rehearsal as a scripted meeting on a store that tells what it acknowledged: for tests that stop it anywhere.

#include "core/journal/journalstore.h"

/** A store that calls back once a row is durable, and is put in order now and then, as an idle one would be. */
class TellingStore final : public JournalStore {
public:
    /** Puts `store`, which outlives it, in order after each `between` rows. */
    TellingStore(JournalStore &store, std::function<void(qint64 seq)> acknowledged, qint64 between);

    Result<void> append(const JournalRow &row) override;
    Result<void> read(qint64 from, const std::function<Result<void>(const JournalRow &)> &take) override;
    Result<void> keepDraft(const QString &name, const QByteArray &bytes) override;
    Result<QMap<QString, QByteArray>> drafts() override;

private:
    JournalStore &m_store;
    std::function<void(qint64)> m_acknowledged;
    qint64 m_between;
};

/** Plays the whole scripted meeting in an empty journal, from its creation to its report. */
Result<void> playScriptedMeeting(JournalStore &store);
/** The rows that it writes, always the same. */
const QList<JournalRow> &scriptedRows();
/** How often a test tries chance: what the environment names, or `usual`. */
int triesFrom(const char *variable, int usual);
