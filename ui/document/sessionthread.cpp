// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/sessionthread.h"

SessionThread::SessionThread()
    : m_acknowledged(std::make_shared<Acknowledged>())
    , m_thread(new QThread)
    , m_worker(new SessionWorker(m_acknowledged))
{
    m_worker->moveToThread(m_thread);
    QObject::connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    QObject::connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    m_thread->start();
}

SessionThread::~SessionThread()
{
    m_acknowledged->silence();
    post([thread = m_thread](SessionWorker &worker) { // the store must go in the thread where it was opened
        worker.close();
        thread->quit();
    });
    if (m_thread->wait(QDeadlineTimer(m_patience)))
        delete m_thread;
}
