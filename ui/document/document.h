// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The one object around a session: intents go to its thread, answers come back, and the window never waits for a disk.

#include "core/journal/shelf.h"
#include "core/meeting/meeting.h"
#include "ui/document/savestate.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

class SessionThread;
class SessionWorker;

/** What came of an intent: the sequence number and the advice, or why it was refused. */
using Outcomes = Result<MeetingAnswer>;

/** What the session's thread sends after each thing done. */
struct Snapshot {
    MeetingState state;
    std::optional<qint64> undoable;
    std::optional<qint64> redoable;
    std::optional<Error> undoRefusal; // why nothing can be taken back: a lock is told
    std::optional<MeetingChange> last; // the last standing change, for the bar below
    std::optional<Stamp> lastStamp;
    qint64 length = 0; // rows of the journal
    qsizetype unsaved = 0; // the last of these, which the disk refused: they are in memory only
    std::optional<Error> failure; // why it did
};

class Document final : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;
    using Opened = std::function<void(const Result<void> &)>;
    using Answered = std::function<void(const Outcomes &)>;
    /** Opens or creates a dossier; called in the session's thread, where the store then lives. */
    using OpenStore = std::function<Result<OpenDossier>()>;
    /** Works on a dossier's files; called in the session's thread. */
    using FileWork = std::function<Result<void>()>;
    /** Looks at the journal of the dossier of this id; called in the session's thread. */
    using Look = std::function<void(JournalStore &journal, const QByteArray &id)>;

    explicit Document(Clock clock, QObject *parent = nullptr);
    /** What was asked before is done first, but a disk that does not answer keeps nobody: the dossier is closed when it does. */
    ~Document() override;

    /** The file of the dossier; empty for one that has none. */
    const QString &path() const { return m_path; }
    /** Told by who opens it, or saves it elsewhere. */
    void setPath(const QString &path);

    /** Opens the dossier in the session's thread; `opened` is called in this thread when it is read. */
    void open(OpenStore openStore, Opened opened);
    /** Asks for a change; `answered` is called in this thread, after `changed()` when it was done. */
    void apply(const MeetingChange &intent, Answered answered = {});
    /** Takes back, or brings back, the change that the window shows. */
    void undo(Answered answered = {});
    void redo(Answered answered = {});
    /**
     * Writes the whole journal into another dossier and goes on there, when the first can no longer be written, or read, or does not
     * answer: what was asked of it and not answered is done there. When that fails, `discard` takes away what was begun of the other.
     */
    void saveElsewhere(OpenStore createStore, Opened saved, FileWork discard = {});
    /** Closes the dossier, lets `rewrite` change its file (seal it, say), and opens it again whatever came of that. */
    void rewrite(FileWork rewrite, OpenStore reopen, Opened rewritten);
    /** From now on `backUp` runs in the session's thread when nothing was written for a while, at most once in `between`, and as steps
     * begin. */
    void keepBackup(FileWork backUp, std::chrono::milliseconds between);
    /** Makes the safety copy now. */
    void backUpNow();
    /** `look` is called at once, and from then on whenever the journal was put in order or is about to be closed. */
    void watch(Look look);
    /** Has it look once more, now. */
    void lookAgain();
    /** Keeps half-typed text under a name; read again after a crash with `draft`. Empty bytes forget it. */
    void keepDraft(const QString &name, const QByteArray &bytes);
    QByteArray draft(const QString &name) const;

    const MeetingState &state() const { return m_snapshot.state; }
    /** The same as the hall lives it now: its current sitting is the one under way, even when the next is fixed already. */
    const MeetingState &hallState() const;
    const Snapshot &snapshot() const { return m_snapshot; }
    SaveState saveState() const { return m_saveState; }
    /** Why the disk takes nothing, until it does again, or the dossier is saved elsewhere; the meeting goes on in memory. */
    std::optional<Error> failure() const { return m_failure; }
    /** How many changes are in memory only: a crash would lose these, closing too. */
    qsizetype unsaved() const { return m_snapshot.unsaved; }
    /** When the last change was durably written. */
    QDateTime savedAt() const { return m_savedAt; }
    /** Who holds the dossier, when this window may only read it. */
    std::optional<QString> heldBy() const { return m_heldBy; }
    bool isReadOnly() const { return m_readOnly; }
    /** The version of the program that wrote the dossier, where it is too new to be changed by this one. */
    const std::optional<QString> &newerWriter() const { return m_newerWriter; }
    /** Told by who opens it. */
    void setNewerWriter(const std::optional<QString> &version) { m_newerWriter = version; }
    /** Whether only its passphrase opens the dossier. */
    bool isSealed() const { return m_sealed; }
    /** Which dossier it is, whatever its file is called. */
    const QByteArray &id() const { return m_id; }
    /** When the safety copy was last made, or why it could not be; nothing before the first. */
    const std::optional<Result<QDateTime>> &lastBackup() const { return m_lastBackup; }
    /** Whether something asked was not answered yet. */
    bool isBusy() const { return m_pending > 0; }
    /** Whether something asked has waited so long that the disk may never answer. */
    bool isStuck() const;
    /** How much that was asked has been answered: while it grows, the disk does. */
    qint64 answered() const { return m_answered; }
    /** The time; a rehearsal goes on from its last change, as if it were the day of the meeting. */
    QDateTime now() const { return m_clock().addMSecs(m_behind); }

Q_SIGNALS:
    /** The state, the saved state or what can be undone is no longer what it was. */
    void changed();
    /** The safety copy was made, or could not be. */
    void backedUp();

private:
    /** What was asked and not answered yet. */
    struct Asked {
        std::function<Outcomes(SessionWorker &)> work;
        Answered answered;
    };

    template <class Work> void reopen(Work work, Opened opened);
    void send(std::function<Outcomes(SessionWorker &)> work, Answered answered);
    void post(const Asked &asked);
    void waitForOneMore();
    void answeredOne();
    void receive(const Snapshot &snapshot, const Outcomes &outcome, const Answered &answered);
    void goOnElsewhere();
    void watchPlace();
    void hearOfPlace(const Result<void> &place);

    Clock m_clock;
    qint64 m_behind = 0; // milliseconds from the clock to a rehearsal's time
    std::unique_ptr<SessionThread> m_session;
    QElapsedTimer m_waiting; // since the last answer, while something waits
    Snapshot m_snapshot;
    mutable std::optional<MeetingState> m_hallState; // made when it differs from the state
    QMap<QString, QByteArray> m_drafts;
    SaveState m_saveState = SaveState::Saved;
    std::optional<Error> m_failure;
    std::optional<QString> m_heldBy;
    bool m_readOnly = false;
    bool m_sealed = false;
    QByteArray m_id;
    std::optional<Result<QDateTime>> m_lastBackup;
    QDateTime m_savedAt;
    int m_pending = 0;
    qint64 m_answered = 0;
    QString m_path;
    QList<Asked> m_asked; // in order
    QList<Opened> m_reopening; // those who wait for a dossier to be opened, in order
    std::unique_ptr<SessionThread> m_next; // while the dossier is written elsewhere
    Look m_look;
    std::optional<QString> m_newerWriter;
};
