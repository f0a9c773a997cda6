// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aside.h"

#include <QDeadlineTimer>

#include <chrono>

static constexpr std::chrono::seconds patience(4); // for all of them: what reads a file is done long before

Aside::Aside(QObject *parent) : QObject(parent), m_room(std::make_shared<Room>())
{
    m_room->listener = this;
}

Aside::~Aside()
{
    {
        const QMutexLocker listening(&m_room->toTell);
        m_room->listener = nullptr;
    }
    const QDeadlineTimer deadline(patience);
    for (const auto &thread : std::as_const(m_threads)) {
        if (thread && thread->wait(deadline))
            delete thread;
    }
}

void Aside::run(std::function<void()> work)
{
    m_threads.removeAll(nullptr);
    auto *thread = QThread::create(std::move(work));
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    m_threads.append(thread);
    thread->start();
}
