// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A journal of which every row that was read or written is told once: its file may not be there to be read again. What its disk refuses
// (full, pulled, gone read-only) waits in memory, so that a meeting goes on, and is written as soon as the disk takes it.

#include "core/journal/journalstore.h"

#include <QList>

#include <memory>

class RememberingJournal final : public JournalStore {
public:
    /** `goesOn` in memory where a disk refuses; not where a dossier is only read. */
    RememberingJournal(std::unique_ptr<JournalStore> kept, bool goesOn) : m_kept(std::move(kept)), m_goesOn(goesOn) { }

    /** The rows since the last time. */
    QList<JournalRow> takeNew() { return std::exchange(m_new, {}); }
    /** How many rows wait for the disk, and why it refused them: a crash would lose these. */
    qsizetype unsaved() const { return m_unsaved.size(); }
    const std::optional<Error> &failure() const { return m_failure; }
    /** Writes what waits. Errors: what the disk says. */
    Result<void> writeUnsaved();

    /** Takes the row even where the disk refuses it; `failure` tells. Errors: StoreConflict, and the disk's of a dossier only read. */
    Result<void> append(const JournalRow &row) override;
    Result<void> read(qint64 from, const std::function<Result<void>(const JournalRow &)> &take) override;
    Result<void> keepDraft(const QString &name, const QByteArray &bytes) override { return m_kept->keepDraft(name, bytes); }
    Result<QMap<QString, QByteArray>> drafts() override { return m_kept->drafts(); }
    JournalHead head() const override { return m_kept->head(); }
    Result<Continuity> continuity(const JournalHead &known) override { return m_kept->continuity(known); }
    /** Along with that, whether the disk takes what waits. */
    Result<void> isInPlace() override;
    Result<void> checkpoint() override { return m_kept->checkpoint(); }

private:
    void remember(const JournalRow &row);

    std::unique_ptr<JournalStore> m_kept;
    bool m_goesOn;
    QList<JournalRow> m_new;
    qint64 m_length = 0;
    QList<JournalRow> m_unsaved; // the last of them
    std::optional<Error> m_failure; // as long as some wait
};
