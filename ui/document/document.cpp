// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document.h"

#include "core/meeting/sittings.h"
#include "ui/document/sessionthread.h"

#include <QFileInfo>

namespace {

/** A disk that has not answered for so long may never. */
constexpr std::chrono::milliseconds stuckAfter(4000);

/** Errors of the place where the dossier is, not of what was asked: another place would take it. */
bool isOfThePlace(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::StoreFailed:
    case ErrorKind::DiskFull:
    case ErrorKind::FileUnwritable:
    case ErrorKind::FileUnreadable: // a stick that was pulled
    case ErrorKind::DossierReadOnly:
    case ErrorKind::NotADossier:
    case ErrorKind::DossierDamaged:
        return true;
    default:
        return false;
    }
}

/** A dossier that another program holds refuses for that reason, not for want of a right to write. */
Outcomes told(const Outcomes &outcome, const std::optional<QString> &heldBy)
{
    if (outcome || !heldBy || outcome.error().kind != ErrorKind::DossierReadOnly)
        return outcome;
    return refuse(ErrorKind::DossierHeldElsewhere, { *heldBy, QFileInfo(outcome.error().facts.value(0)).fileName() });
}

}

Document::Document(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock)), m_session(std::make_unique<SessionThread>())
{
    watchPlace();
}

Document::~Document()
{
    if (isStuck())
        m_session->giveUp();
    if (m_next)
        m_next->giveUp();
}

bool Document::isStuck() const
{
    return m_waiting.isValid() && m_waiting.hasExpired(stuckAfter.count());
}

void Document::setPath(const QString &path)
{
    m_path = path;
    Q_EMIT changed();
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
    waitForOneMore();
    m_reopening.append(opened ? std::move(opened) : [](const Result<void> &) {});
    m_session->post([this, work = std::move(work)](SessionWorker &worker) {
        const auto result = work(worker);
        const auto answer = [this, result, snapshot = worker.snapshot(), drafts = worker.drafts(), readOnly = worker.isReadOnly(),
                                sealed = worker.isSealed(), id = worker.id(), heldBy = worker.heldBy()] {
            answeredOne();
            m_snapshot = snapshot;
            m_hallState.reset();
            if (snapshot.state.rehearsal && snapshot.lastStamp)
                m_behind = m_clock().msecsTo(QDateTime::fromMSecsSinceEpoch(snapshot.lastStamp->at));
            m_drafts = drafts;
            m_readOnly = readOnly;
            m_sealed = sealed;
            m_id = id;
            m_heldBy = readOnly && !heldBy.isEmpty() ? std::optional(heldBy) : std::nullopt;
            m_savedAt = now();
            const auto tell = m_reopening.takeFirst();
            Q_EMIT changed();
            tell(result);
        };
        worker.tellOpened([this, &answer] { QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection); });
    });
}

void Document::keepBackup(FileWork backUp, std::chrono::milliseconds between)
{
    m_session->post([this, backUp = std::move(backUp), between](SessionWorker &worker) {
        const auto told = [this, backUp, &worker] {
            const auto done = backUp();
            const auto note = [this, done] {
                m_lastBackup = done ? Result<QDateTime>(now()) : refuse(done);
                Q_EMIT backedUp();
            };
            worker.tellDone([this, &note] { QMetaObject::invokeMethod(this, note, Qt::QueuedConnection); });
            return done;
        };
        worker.keepBackup(told, between);
    });
}

void Document::waitForOneMore()
{
    if (m_pending++ == 0)
        m_waiting.start();
}

void Document::answeredOne()
{
    ++m_answered;
    if (--m_pending > 0)
        m_waiting.start();
    else
        m_waiting.invalidate();
}

void Document::backUpNow()
{
    m_session->post([](SessionWorker &worker) { worker.backUp(); });
}

void Document::watch(Look look)
{
    m_look = std::move(look);
    m_session->post([look = m_look](SessionWorker &worker) { worker.watch(look); });
}

void Document::lookAgain()
{
    if (m_look)
        watch(m_look);
}

void Document::send(std::function<Outcomes(SessionWorker &)> work, Answered answered)
{
    waitForOneMore();
    m_saveState = SaveState::Saving;
    m_asked.append({ std::move(work), std::move(answered) });
    post(m_asked.last());
}

void Document::post(const Asked &asked)
{
    m_session->post([this, asked](SessionWorker &worker) {
        if (worker.isLeft())
            return; // done elsewhere
        const Outcomes outcome = asked.work(worker);
        const auto answer
            = [this, outcome, answered = asked.answered, snapshot = worker.snapshot()] { receive(snapshot, outcome, answered); };
        worker.tellDone([this, &answer] { QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection); });
    });
}

void Document::receive(const Snapshot &snapshot, const Outcomes &outcome, const Answered &answered)
{
    answeredOne();
    m_asked.removeFirst();
    m_snapshot = snapshot;
    m_hallState.reset();
    if (!outcome && !m_readOnly && isOfThePlace(outcome.error()))
        m_failure = outcome.error();
    else if (outcome || m_snapshot.failure)
        m_failure = m_snapshot.failure;
    if (outcome && !m_failure)
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

void Document::saveElsewhere(OpenStore createStore, Opened saved, FileWork discard)
{
    if (m_next)
        m_next->giveUp(); // this place does not answer either
    else
        waitForOneMore();
    m_next = std::make_unique<SessionThread>();
    m_next->post([this, old = m_session->acknowledged(), createStore = std::move(createStore), saved = std::move(saved),
                     discard = std::move(discard)](SessionWorker &worker) {
        const auto result = worker.takeOver(*old, createStore, discard);
        const auto answer = [this, result, saved, sealed = worker.isSealed(), id = worker.id()] {
            answeredOne();
            if (result) {
                m_sealed = sealed;
                m_id = id;
                goOnElsewhere();
            }
            m_next.reset();
            Q_EMIT changed();
            if (saved)
                saved(result);
        };
        worker.tellOpened([this, &answer] { QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection); });
    });
}

void Document::watchPlace()
{
    m_session->post([this](SessionWorker &worker) {
        worker.watchPlace([this, &worker](const Result<void> &place) {
            const auto hear = [this, place] { hearOfPlace(place); };
            worker.tellDone([this, &hear] { QMetaObject::invokeMethod(this, hear, Qt::QueuedConnection); });
        });
    });
}

/** One that was taken away is told before the next change is asked; one that is back, or has room again, has what waited for it. */
void Document::hearOfPlace(const Result<void> &place)
{
    const auto failure = place ? std::nullopt : std::optional(place.error());
    if (failure == m_failure)
        return;
    m_failure = failure;
    if (place) {
        m_snapshot.unsaved = 0;
        m_savedAt = now();
    }
    m_saveState = m_failure ? SaveState::Failed : (isBusy() ? SaveState::Saving : SaveState::Saved);
    Q_EMIT changed();
}

/** All that the former place answered was received by now: what it did not answer is asked of the new one. */
void Document::goOnElsewhere()
{
    m_session->giveUp();
    m_session = std::move(m_next);
    m_pending = int(m_asked.size());
    m_failure.reset();
    m_snapshot.unsaved = 0;
    m_readOnly = false;
    m_newerWriter.reset();
    m_heldBy.reset();
    m_savedAt = now();
    for (auto draft = m_drafts.cbegin(); draft != m_drafts.cend(); ++draft)
        m_session->post([name = draft.key(), bytes = *draft](SessionWorker &worker) { worker.keepDraft(name, bytes); });
    watchPlace();
    if (m_look)
        m_session->post([look = m_look](SessionWorker &worker) { worker.watch(look); });
    for (const auto &asked : std::as_const(m_asked))
        post(asked);
    m_saveState = m_asked.isEmpty() ? SaveState::Saved : SaveState::Saving;
    for (const auto &opened : std::exchange(m_reopening, {}))
        opened(refuse(ErrorKind::StoreFailed, { {} }));
}

const MeetingState &Document::hallState() const
{
    const auto at = now().toMSecsSinceEpoch();
    const auto sittings = state().sittings.isEmpty() ? 0 : sittingGoingOn(state(), at) + 1;
    if (sittings == state().sittings.size())
        return state();
    if (!m_hallState || m_hallState->sittings.size() != sittings) // midnight may have passed
        m_hallState = inHall(state(), at);
    return *m_hallState;
}

void Document::keepDraft(const QString &name, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        m_drafts.remove(name);
    else
        m_drafts.insert(name, bytes);
    m_session->post([name, bytes](SessionWorker &worker) { worker.keepDraft(name, bytes); });
}

QByteArray Document::draft(const QString &name) const
{
    return m_drafts.value(name);
}
