// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Work on files in a thread of its own, one thing at a time: the window never waits for a disk, nor does it end for one that hangs.

#include <QList>
#include <QMutex>
#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>

class Aside final : public QObject {
    Q_OBJECT

public:
    explicit Aside(QObject *parent = nullptr);
    /** Waits for a moment for what is under way; nobody is told of it. */
    ~Aside() override;

    /** Does `work` there, after what was started before; `then` takes what came of it in this thread. */
    template <class Work, class Then> void start(Work work, Then then)
    {
        run([room = m_room, work = std::move(work), then = std::move(then)] {
            const QMutexLocker one(&room->atWork);
            const auto result = work();
            const QMutexLocker listening(&room->toTell);
            if (room->listener)
                QMetaObject::invokeMethod(
                    room->listener, [result, then] { then(result); }, Qt::QueuedConnection);
        });
    }

private:
    /** What the threads share; outlives this. */
    struct Room {
        QMutex atWork;
        QMutex toTell; // held for moments
        QObject *listener;
    };

    void run(std::function<void()> work);

    std::shared_ptr<Room> m_room;
    QList<QPointer<QThread>> m_threads;
};
