// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/acknowledged.h"

QList<JournalRow> Acknowledged::rowsFrom(qsizetype first) const
{
    const QMutexLocker lock(&m_mutex);
    return m_rows.mid(first);
}

bool Acknowledged::leaveAt(qsizetype count)
{
    const QMutexLocker lock(&m_mutex);
    if (m_rows.size() > count)
        return false;
    m_isHeard = false;
    m_isLeft = true;
    return true;
}

void Acknowledged::silence()
{
    const QMutexLocker lock(&m_mutex);
    m_isHeard = false;
}

bool Acknowledged::isLeft() const
{
    const QMutexLocker lock(&m_mutex);
    return m_isLeft;
}
