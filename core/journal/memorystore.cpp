// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/memorystore.h"

Result<void> MemoryStore::append(const JournalRow &row)
{
    if (row.seq < qint64(m_rows.size()))
        return refuse(ErrorKind::StoreConflict);
    if (row.seq > qint64(m_rows.size()))
        return refuse(ErrorKind::DossierDamaged, { {}, QString::number(m_rows.size()) });
    m_rows.push_back(row);
    return {};
}

Result<void> MemoryStore::read(qint64 from, const std::function<Result<void>(const JournalRow &)> &take)
{
    for (auto at = size_t(from); at < m_rows.size(); ++at) {
        const auto row = m_rows[at]; // a copy: what takes it may write
        if (const auto taken = take(row); !taken)
            return taken;
    }
    return {};
}

Result<void> MemoryStore::keepDraft(const QString &name, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        m_drafts.remove(name);
    else
        m_drafts.insert(name, bytes);
    return {};
}
