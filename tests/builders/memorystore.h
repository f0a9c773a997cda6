// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A journal kept in memory, for tests that need no disk.

#include "core/journal/journalstore.h"

#include <vector>

class MemoryStore final : public JournalStore {
public:
    Result<void> append(const JournalRow &row) override
    {
        if (row.seq != qint64(m_rows.size()))
            return refuse(ErrorKind::StoreConflict);
        m_rows.push_back(row);
        return {};
    }

    Result<void> read(qint64 from, const std::function<Result<void>(const JournalRow &)> &take) override
    {
        for (auto at = size_t(from); at < m_rows.size(); ++at) {
            if (const auto taken = take(m_rows[at]); !taken)
                return taken;
        }
        return {};
    }

    Result<void> keepDraft(const QString &name, const QByteArray &bytes) override
    {
        m_drafts.insert(name, bytes);
        return {};
    }

    Result<QMap<QString, QByteArray>> drafts() override { return m_drafts; }

private:
    std::vector<JournalRow> m_rows;
    QMap<QString, QByteArray> m_drafts;
};
