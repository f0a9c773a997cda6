// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/sessionworker.h"

namespace {

/** The name under which this program writes; several posts come with a shared journal. */
const QString post = QStringLiteral("poste 1");

}

SessionWorker::SessionWorker(std::chrono::milliseconds idle)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idle);
    connect(&m_idle, &QTimer::timeout, this, &SessionWorker::putInOrder);
}

void SessionWorker::putInOrder()
{
    if (m_dossier && !m_dossier->readOnly)
        std::ignore = m_dossier->store->checkpoint(); // what is not moved now is moved next time, or on closing
}

Result<void> SessionWorker::open(const Document::OpenStore &openStore)
{
    auto dossier = openStore();
    if (!dossier)
        return refuse(dossier);
    m_session.reset();
    m_dossier = *std::move(dossier);
    m_session = std::make_unique<MeetingSession>(*m_dossier->store, post);
    return m_session->open();
}

Result<void> SessionWorker::saveElsewhere(const Document::OpenStore &createStore)
{
    if (!m_dossier)
        return refuse(ErrorKind::NoMeeting);
    auto copy = createStore();
    if (!copy)
        return refuse(copy);
    const auto copied = m_dossier->store->read(0, [&](const JournalRow &row) { return copy->store->append(row); });
    if (!copied)
        return copied;
    for (const auto half = drafts(); const auto &name : half.keys())
        std::ignore = copy->store->keepDraft(name, half.value(name));
    m_session.reset();
    m_dossier = *std::move(copy);
    m_session = std::make_unique<MeetingSession>(*m_dossier->store, post);
    return m_session->open();
}

void SessionWorker::close()
{
    m_idle.stop();
    m_session.reset();
    m_dossier.reset();
}

Outcomes SessionWorker::apply(const MeetingChange &intent, qint64 at)
{
    if (!m_session)
        return refuse(ErrorKind::NoMeeting);
    m_idle.start();
    return m_session->apply(intent, at);
}

Outcomes SessionWorker::undo(qint64 target, qint64 at)
{
    m_idle.start();
    return answerAbout(target, m_session->undo(target, at));
}

Outcomes SessionWorker::redo(qint64 target, qint64 at)
{
    m_idle.start();
    return answerAbout(target, m_session->redo(target, at));
}

Outcomes SessionWorker::answerAbout(qint64 target, const Result<void> &done) const
{
    if (!done)
        return refuse(done);
    return MeetingAnswer { target, m_session->change(target), {} };
}

void SessionWorker::keepDraft(const QString &name, const QByteArray &bytes)
{
    if (!m_dossier || m_dossier->readOnly)
        return;
    m_idle.start();
    std::ignore = m_dossier->store->keepDraft(name, bytes); // a draft that cannot be kept is no loss of what was acknowledged
}

QMap<QString, QByteArray> SessionWorker::drafts()
{
    const auto drafts = m_dossier ? m_dossier->store->drafts() : Result<QMap<QString, QByteArray>> {};
    return drafts.value_or(QMap<QString, QByteArray> {});
}

Snapshot SessionWorker::snapshot() const
{
    Snapshot snapshot;
    if (!m_session)
        return snapshot;
    snapshot.state = m_session->state();
    snapshot.length = m_session->length();
    if (const auto undoable = m_session->undoable())
        snapshot.undoable = *undoable;
    else
        snapshot.undoRefusal = undoable.error();
    if (const auto redoable = m_session->redoable())
        snapshot.redoable = *redoable;
    if (const auto last = m_session->lastStanding()) {
        snapshot.last = m_session->change(*last);
        snapshot.lastStamp = m_session->stampOf(*last);
    }
    return snapshot;
}
