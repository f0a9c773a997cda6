// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A journal of which every row that was read or written is told once: its file may not be there to be read again.

#include "core/journal/journalstore.h"

#include <QList>

#include <memory>

class RememberingJournal final : public JournalStore {
public:
    explicit RememberingJournal(std::unique_ptr<JournalStore> kept) : m_kept(std::move(kept)) { }

    /** The rows since the last time. */
    QList<JournalRow> takeNew() { return std::exchange(m_new, {}); }

    Result<void> append(const JournalRow &row) override;
    Result<void> read(qint64 from, const std::function<Result<void>(const JournalRow &)> &take) override;
    Result<void> keepDraft(const QString &name, const QByteArray &bytes) override { return m_kept->keepDraft(name, bytes); }
    Result<QMap<QString, QByteArray>> drafts() override { return m_kept->drafts(); }
    JournalHead head() const override { return m_kept->head(); }
    Result<Continuity> continuity(const JournalHead &known) override { return m_kept->continuity(known); }
    Result<void> isInPlace() override { return m_kept->isInPlace(); }
    Result<void> checkpoint() override { return m_kept->checkpoint(); }

private:
    void remember(const JournalRow &row);

    std::unique_ptr<JournalStore> m_kept;
    QList<JournalRow> m_new;
    qint64 m_length = 0;
};
