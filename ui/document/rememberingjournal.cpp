// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/rememberingjournal.h"

Result<void> RememberingJournal::append(const JournalRow &row)
{
    const auto appended = m_kept->append(row);
    if (appended)
        remember(row);
    return appended;
}

Result<void> RememberingJournal::read(qint64 from, const std::function<Result<void>(const JournalRow &)> &take)
{
    return m_kept->read(from, [&](const JournalRow &row) {
        const auto taken = take(row);
        if (taken)
            remember(row);
        return taken;
    });
}

void RememberingJournal::remember(const JournalRow &row)
{
    if (row.seq != m_length)
        return; // read once more
    m_new.append(row);
    ++m_length;
}
