// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A journal that is kept in memory: for tests, and to try something out that nobody keeps.

#include "core/journal/journalstore.h"

#include <vector>

class MemoryStore final : public JournalStore {
public:
    Result<void> append(const JournalRow &row) override;
    Result<void> read(qint64 from, const std::function<Result<void>(const JournalRow &)> &take) override;
    Result<void> keepDraft(const QString &name, const QByteArray &bytes) override;
    Result<QMap<QString, QByteArray>> drafts() override { return m_drafts; }

private:
    std::vector<JournalRow> m_rows;
    QMap<QString, QByteArray> m_drafts;
};
