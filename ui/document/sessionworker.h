// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The session and its store, in the thread where they live; nothing here touches the window.

#include "ui/document/acknowledged.h"
#include "ui/document/document.h"

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>

class RememberingJournal;

class SessionWorker final : public QObject {
    Q_OBJECT

public:
    /** The store is put in order when nothing was written for `idle`. */
    explicit SessionWorker(std::shared_ptr<Acknowledged> acknowledged, std::chrono::milliseconds idle = std::chrono::seconds(5));

    /** Opens the store and reads the journal. */
    Result<void> open(const Document::OpenStore &openStore);
    /**
     * Goes on in a new dossier with all that was acknowledged of another, which is left; it is not when this fails, and then `discard`
     * takes away what was begun.
     */
    Result<void> takeOver(Acknowledged &other, const Document::OpenStore &createStore, const Document::FileWork &discard);
    /** Lets go of the dossier while `rewrite` works on its file, then opens it again, whatever came of that. */
    Result<void> rewrite(const Document::FileWork &rewrite, const Document::OpenStore &reopen);
    /** From now on the dossier is backed up once nothing is written for a while, at most once in `between`, as steps begin, and on closing.
     */
    void keepBackup(Document::FileWork backUp, std::chrono::milliseconds between);
    /** Makes the safety copy, unless the dossier is only read. */
    void backUp();
    /** `look` looks at the journal at once, and from then on whenever it was put in order or is about to be closed. */
    void watch(Document::Look look);
    /** `told` hears, every few seconds, whether the dossier is still where it was opened and what waited for its disk is written; not of
     * one that is only read. */
    void watchPlace(std::function<void(const Result<void> &)> told);
    /** Tells what was opened, or done, along with the rows that this brought; nothing when nobody listens any more. */
    template <class Tell> void tellOpened(Tell tell) { m_acknowledged->begin(newRows(), std::move(tell)); }
    template <class Tell> void tellDone(Tell tell) { m_acknowledged->note(newRows(), std::move(tell)); }
    /** Lets go of the session and its store. */
    void close();
    Outcomes apply(const MeetingChange &intent, qint64 at);
    Outcomes undo(qint64 target, qint64 at);
    Outcomes redo(qint64 target, qint64 at);
    void keepDraft(const QString &name, const QByteArray &bytes);

    /** Whether the dossier goes on elsewhere: then its file stays as it is. */
    bool isLeft() const { return m_acknowledged->isLeft(); }
    Snapshot snapshot() const;
    QMap<QString, QByteArray> drafts();
    bool isReadOnly() const { return m_dossier && m_dossier->readOnly; }
    bool isSealed() const { return m_dossier && m_dossier->isSealed; }
    QByteArray id() const { return m_dossier ? m_dossier->id : QByteArray(); }
    QString heldBy() const { return m_dossier ? m_dossier->heldBy : QString(); }

private:
    /** What undo and redo answer: the change that they concern, without advice. */
    Outcomes answerAbout(qint64 target, const Result<void> &done);
    void adopt(OpenDossier dossier);
    Result<void> copyAll(Acknowledged &other);
    QList<JournalRow> newRows();

    void putInOrder();
    void lookAtPlace();
    void look();
    void written(const MeetingChange &change);
    bool isBackupDue() const;

    QTimer m_idle { this }; // goes to the session's thread with the worker
    QTimer m_place { this };
    std::function<void(const Result<void> &)> m_placeTold;
    std::shared_ptr<Acknowledged> m_acknowledged;
    std::optional<OpenDossier> m_dossier;
    RememberingJournal *m_journal = nullptr; // its store
    std::unique_ptr<MeetingSession> m_session;
    Document::FileWork m_backUp;
    std::chrono::milliseconds m_between {};
    QElapsedTimer m_sinceBackup; // not started before the first
    bool m_isNewer = false; // than its backup
    Document::Look m_look;
};
