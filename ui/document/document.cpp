// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document.h"

#include "ui/document/sessionworker.h"

#include <QFileInfo>
#include <QMetaObject>

namespace {

/** A dossier that another program holds refuses for that reason, not for want of a right to write. */
Outcomes told(const Outcomes &outcome, const std::optional<QString> &heldBy)
{
    if (outcome || !heldBy || outcome.error().kind != ErrorKind::DossierReadOnly)
        return outcome;
    return refuse(ErrorKind::DossierHeldElsewhere, { *heldBy, QFileInfo(outcome.error().facts.value(0)).fileName() });
}

}

Document::Document(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock)), m_worker(std::make_unique<SessionWorker>())
{
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Document::~Document()
{
    // The store must go in the thread where it was opened; what was asked before is done first.
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_worker->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void Document::open(OpenStore openStore, Opened opened)
{
    reopen([openStore = std::move(openStore)](SessionWorker &worker) { return worker.open(openStore); }, std::move(opened));
}

void Document::rewrite(FileWork rewrite, OpenStore openAgain, Opened rewritten)
{
    reopen([rewrite = std::move(rewrite), openAgain = std::move(openAgain)](
               SessionWorker &worker) { return worker.rewrite(rewrite, openAgain); },
        std::move(rewritten));
}

template <class Work> void Document::reopen(Work work, Opened opened)
{
    ++m_pending;
    QMetaObject::invokeMethod(m_worker.get(), [this, worker = m_worker.get(), work = std::move(work), opened = std::move(opened)] {
        const auto result = work(*worker);
        const auto answer
            = [this, result, opened, snapshot = worker->snapshot(), drafts = worker->drafts(), readOnly = worker->isReadOnly(),
                  sealed = worker->isSealed(), id = worker->id(), heldBy = worker->heldBy()] {
                  answeredOne();
                  m_snapshot = snapshot;
                  if (snapshot.state.rehearsal && snapshot.lastStamp)
                      m_behind = m_clock().msecsTo(QDateTime::fromMSecsSinceEpoch(snapshot.lastStamp->at));
                  m_drafts = drafts;
                  m_readOnly = readOnly;
                  m_sealed = sealed;
                  m_id = id;
                  m_heldBy = readOnly && !heldBy.isEmpty() ? std::optional(heldBy) : std::nullopt;
                  m_savedAt = now();
                  Q_EMIT changed();
                  if (opened)
                      opened(result);
              };
        QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
    });
}

void Document::keepBackup(FileWork backUp, std::chrono::milliseconds between)
{
    auto told = [this, backUp = std::move(backUp)] {
        const auto done = backUp();
        QMetaObject::invokeMethod(
            this,
            [this, done] {
                m_lastBackup = done ? Result<QDateTime>(now()) : refuse(done);
                Q_EMIT backedUp();
            },
            Qt::QueuedConnection);
        return done;
    };
    QMetaObject::invokeMethod(m_worker.get(),
        [worker = m_worker.get(), told = std::move(told), between]() mutable { worker->keepBackup(std::move(told), between); });
}

void Document::answeredOne()
{
    --m_pending;
    ++m_answered;
}

void Document::backUpNow()
{
    QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get()] { worker->backUp(); });
}

void Document::watch(Look look)
{
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get(), look = std::move(look)]() mutable { worker->watch(std::move(look)); });
}

template <class Work> void Document::send(Work work, Answered answered)
{
    ++m_pending;
    m_saveState = SaveState::Saving;
    QMetaObject::invokeMethod(m_worker.get(), [this, worker = m_worker.get(), work = std::move(work), answered = std::move(answered)] {
        const Outcomes outcome = work(*worker);
        const auto answer = [this, outcome, answered, snapshot = worker->snapshot()] { receive(snapshot, outcome, answered); };
        QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
    });
}

void Document::receive(const Snapshot &snapshot, const Outcomes &outcome, const Answered &answered)
{
    answeredOne();
    m_snapshot = snapshot;
    const bool failed = !outcome
        && (outcome.error().kind == ErrorKind::StoreFailed || outcome.error().kind == ErrorKind::DiskFull
            || outcome.error().kind == ErrorKind::FileUnwritable);
    if (failed)
        m_failure = outcome.error();
    else if (outcome)
        m_failure.reset();
    if (outcome)
        m_savedAt = now();
    m_saveState = m_failure ? SaveState::Failed : (isBusy() ? SaveState::Saving : SaveState::Saved);
    Q_EMIT changed();
    if (answered)
        answered(told(outcome, m_heldBy));
}

void Document::apply(const MeetingChange &intent, Answered answered)
{
    const auto at = now().toMSecsSinceEpoch();
    send([intent, at](SessionWorker &worker) { return worker.apply(intent, at); }, std::move(answered));
}

void Document::undo(Answered answered)
{
    if (!m_snapshot.undoable) {
        if (answered)
            answered(tl::unexpected(m_snapshot.undoRefusal.value_or(Error { ErrorKind::NothingToUndo, {}, {} })));
        return;
    }
    const auto at = now().toMSecsSinceEpoch();
    send([target = *m_snapshot.undoable, at](SessionWorker &worker) { return worker.undo(target, at); }, std::move(answered));
}

void Document::redo(Answered answered)
{
    if (!m_snapshot.redoable) {
        if (answered)
            answered(refuse(ErrorKind::NothingToRedo));
        return;
    }
    const auto at = now().toMSecsSinceEpoch();
    send([target = *m_snapshot.redoable, at](SessionWorker &worker) { return worker.redo(target, at); }, std::move(answered));
}

void Document::saveElsewhere(OpenStore createStore, Opened saved)
{
    ++m_pending;
    QMetaObject::invokeMethod(
        m_worker.get(), [this, worker = m_worker.get(), createStore = std::move(createStore), saved = std::move(saved)] {
            const auto result = worker->saveElsewhere(createStore);
            QMetaObject::invokeMethod(
                this,
                [this, result, saved, sealed = worker->isSealed(), id = worker->id()] {
                    answeredOne();
                    if (result) {
                        m_failure.reset();
                        m_readOnly = false;
                        m_sealed = sealed;
                        m_id = id;
                        m_heldBy.reset();
                        m_saveState = SaveState::Saved;
                        m_savedAt = now();
                    }
                    Q_EMIT changed();
                    if (saved)
                        saved(result);
                },
                Qt::QueuedConnection);
        });
}

void Document::keepDraft(const QString &name, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        m_drafts.remove(name);
    else
        m_drafts.insert(name, bytes);
    QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get(), name, bytes] { worker->keepDraft(name, bytes); });
}

QByteArray Document::draft(const QString &name) const
{
    return m_drafts.value(name);
}
