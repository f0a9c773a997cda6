// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/rememberingjournal.h"

Result<void> RememberingJournal::append(const JournalRow &row)
{
    auto appended = writeUnsaved();
    if (appended)
        appended = m_kept->append(row);
    if (!appended) {
        const bool isHeld = m_goesOn && row.seq == m_length && appended.error().kind != ErrorKind::StoreConflict;
        if (!isHeld)
            return appended;
        m_failure = appended.error();
        m_unsaved.append(row);
    }
    remember(row);
    return {};
}

Result<void> RememberingJournal::writeUnsaved()
{
    while (!m_unsaved.isEmpty()) {
        if (const auto written = m_kept->append(m_unsaved.first()); !written) {
            m_failure = written.error();
            return written;
        }
        m_unsaved.removeFirst();
    }
    m_failure.reset();
    return {};
}

Result<void> RememberingJournal::isInPlace()
{
    const auto written = writeUnsaved();
    return written ? m_kept->isInPlace() : written;
}

/** What waits comes last: of what is before it, only what was not read yet is asked of the disk, which may be gone. */
Result<void> RememberingJournal::read(qint64 from, const std::function<Result<void>(const JournalRow &)> &take)
{
    if (m_unsaved.isEmpty() || from < m_unsaved.first().seq) {
        const auto read = m_kept->read(from, [&](const JournalRow &row) {
            const auto taken = take(row);
            if (taken)
                remember(row);
            return taken;
        });
        if (!read)
            return read;
    }
    for (const auto &row : std::as_const(m_unsaved)) {
        if (row.seq < from)
            continue;
        if (const auto taken = take(row); !taken)
            return taken;
    }
    return {};
}

void RememberingJournal::remember(const JournalRow &row)
{
    if (row.seq != m_length)
        return; // read once more
    m_new.append(row);
    ++m_length;
}
