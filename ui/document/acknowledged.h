// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The journal as far as it was acknowledged, in memory: where a disk fails or hangs, another place has all of it from here. For any thread.

#include "core/journal/journalstore.h"

#include <QList>
#include <QMutex>

class Acknowledged {
public:
    /** A dossier was opened: these are its rows. `tell` says so, and is not called when nobody listens any more. */
    template <class Tell> void begin(QList<JournalRow> rows, Tell tell)
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_isHeard)
            return;
        m_rows = std::move(rows);
        tell();
    }

    /** These came to it. What nobody was told is as if it had not been done: it is done again elsewhere. */
    template <class Tell> void note(const QList<JournalRow> &rows, Tell tell)
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_isHeard)
            return;
        m_rows += rows;
        tell();
    }

    QList<JournalRow> rowsFrom(qsizetype first) const;
    /** Goes on elsewhere, unless there are more than `count` rows by now. */
    bool leaveAt(qsizetype count);
    /** Nobody listens any more. */
    void silence();
    /** Whether the dossier goes on elsewhere: then nothing is kept of this one. */
    bool isLeft() const;

private:
    mutable QMutex m_mutex; // held for moments: never while a disk is asked
    QList<JournalRow> m_rows;
    bool m_isHeard = true;
    bool m_isLeft = false;
};
