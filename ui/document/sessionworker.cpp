// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/sessionworker.h"

#include "ui/document/rememberingjournal.h"

namespace {

/** The name under which this program writes; several posts come with a shared journal. */
const QString post = QStringLiteral("poste 1");

/** How soon a dossier that somebody takes away is missed. */
constexpr std::chrono::milliseconds placeSeenEvery(5000);

}

SessionWorker::SessionWorker(std::shared_ptr<Acknowledged> acknowledged, std::chrono::milliseconds idle)
    : m_acknowledged(std::move(acknowledged))
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idle);
    connect(&m_idle, &QTimer::timeout, this, &SessionWorker::putInOrder);
    connect(&m_place, &QTimer::timeout, this, &SessionWorker::lookAtPlace);
}

void SessionWorker::putInOrder()
{
    if (m_dossier && !m_dossier->readOnly)
        std::ignore = m_dossier->store->checkpoint(); // what is not moved now is moved next time, or on closing
    look();
    if (isBackupDue())
        backUp();
}

void SessionWorker::watchPlace(std::function<void(const Result<void> &)> told)
{
    m_placeTold = std::move(told);
    m_place.start(placeSeenEvery);
}

void SessionWorker::lookAtPlace()
{
    if (m_dossier && !m_dossier->readOnly && !isLeft())
        m_placeTold(m_journal->isInPlace());
}

void SessionWorker::watch(Document::Look look)
{
    m_look = std::move(look);
    this->look();
}

void SessionWorker::look()
{
    if (m_look && m_session && !isLeft())
        m_look(*m_dossier->store, m_dossier->id);
}

void SessionWorker::keepBackup(Document::FileWork backUp, std::chrono::milliseconds between)
{
    m_backUp = std::move(backUp);
    m_between = between;
    m_isNewer = true;
    m_idle.start();
}

bool SessionWorker::isBackupDue() const
{
    return m_isNewer && (!m_sinceBackup.isValid() || m_sinceBackup.hasExpired(m_between.count()));
}

void SessionWorker::backUp()
{
    if (!m_backUp || !m_dossier || m_dossier->readOnly || isLeft())
        return;
    m_sinceBackup.start(); // a place that cannot be written is tried again no sooner than one that can
    m_isNewer = !m_backUp();
}

void SessionWorker::written(const MeetingChange &change)
{
    m_isNewer = true;
    m_idle.start();
    if (std::holds_alternative<StepStarted>(change))
        QTimer::singleShot(0, this, &SessionWorker::backUp); // after the answer has gone
}

void SessionWorker::adopt(OpenDossier dossier)
{
    m_session.reset();
    auto journal = std::make_unique<RememberingJournal>(std::move(dossier.store), !dossier.readOnly);
    m_journal = journal.get();
    dossier.store = std::move(journal);
    m_dossier = std::move(dossier);
    m_session = std::make_unique<MeetingSession>(*m_journal, post);
}

QList<JournalRow> SessionWorker::newRows()
{
    return m_dossier ? m_journal->takeNew() : QList<JournalRow>();
}

Result<void> SessionWorker::open(const Document::OpenStore &openStore)
{
    auto dossier = openStore();
    if (!dossier)
        return refuse(dossier);
    adopt(*std::move(dossier));
    return m_session->open();
}

Result<void> SessionWorker::takeOver(Acknowledged &other, const Document::OpenStore &createStore, const Document::FileWork &discard)
{
    if (other.rowsFrom(0).isEmpty())
        return refuse(ErrorKind::NoMeeting);
    auto dossier = createStore();
    if (!dossier)
        return refuse(dossier);
    adopt(*std::move(dossier));
    auto copied = copyAll(other);
    if (!copied) {
        m_session.reset();
        m_dossier.reset();
        if (discard)
            std::ignore = discard(); // what cannot be taken away either is told by what failed before
    }
    return copied;
}

Result<void> SessionWorker::copyAll(Acknowledged &other)
{
    qsizetype taken = 0;
    do { // once more when the other wrote meanwhile
        for (const auto rows = other.rowsFrom(taken); const auto &row : rows) {
            if (const auto copied = m_journal->append(row); !copied)
                return copied;
            if (const auto &failure = m_journal->failure())
                return tl::unexpected(*failure);
            ++taken;
        }
        if (const auto read = m_session->length() > 0 ? m_session->catchUp() : m_session->open(); !read)
            return read;
    } while (!other.leaveAt(taken));
    return {};
}

Result<void> SessionWorker::rewrite(const Document::FileWork &rewrite, const Document::OpenStore &reopen)
{
    if (!m_dossier)
        return refuse(ErrorKind::NoMeeting);
    if (const auto written = m_journal->writeUnsaved(); !written)
        return written; // what waits in memory would go with it
    m_session.reset();
    m_dossier.reset();
    const auto rewritten = rewrite();
    const auto opened = open(reopen);
    m_isNewer = true;
    m_idle.start();
    return opened ? rewritten : opened;
}

void SessionWorker::close()
{
    m_idle.stop();
    m_place.stop();
    if (m_dossier && !isLeft())
        std::ignore = m_journal->writeUnsaved(); // the window asked before, of what cannot be written
    look();
    if (m_isNewer && m_sinceBackup.isValid())
        backUp();
    m_session.reset();
    m_dossier.reset();
}

Outcomes SessionWorker::apply(const MeetingChange &intent, qint64 at)
{
    if (!m_session)
        return refuse(ErrorKind::NoMeeting);
    auto outcome = m_session->apply(intent, at);
    if (outcome)
        written(outcome->change);
    return outcome;
}

Outcomes SessionWorker::undo(qint64 target, qint64 at)
{
    return answerAbout(target, m_session->undo(target, at));
}

Outcomes SessionWorker::redo(qint64 target, qint64 at)
{
    return answerAbout(target, m_session->redo(target, at));
}

Outcomes SessionWorker::answerAbout(qint64 target, const Result<void> &done)
{
    if (!done)
        return refuse(done);
    written(m_session->change(target));
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
    snapshot.unsaved = m_journal->unsaved();
    snapshot.failure = m_journal->failure();
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
