// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A thread with a session in it. One that a disk does not let go is left to itself, and ends when the disk answers.

#include "ui/document/sessionworker.h"

#include <QMetaObject>
#include <QThread>

#include <chrono>

class SessionThread {
public:
    SessionThread();
    SessionThread(const SessionThread &) = delete;
    SessionThread &operator=(const SessionThread &) = delete;
    /** Closes the dossier, once all that was posted is done; waits for that no longer than its patience. */
    ~SessionThread();

    /** Its end is not waited for. */
    void giveUp() { m_patience = {}; }
    /** What it acknowledged; stays when the thread has gone. */
    const std::shared_ptr<Acknowledged> &acknowledged() const { return m_acknowledged; }
    /** Does this work there, after what was posted before. */
    template <class Work> void post(Work work)
    {
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, work = std::move(work)]() mutable { work(*worker); });
    }

private:
    std::shared_ptr<Acknowledged> m_acknowledged;
    QThread *m_thread; // ends and goes by itself, as the worker does
    SessionWorker *m_worker;
    std::chrono::milliseconds m_patience { std::chrono::seconds(10) }; // a last safety copy on a slow stick
};
