// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A dossier opened by a command: its store and the session on it.

#include "app/boucle-cli/grammar.h"
#include "core/journal/shelf.h"
#include "core/meeting/meeting.h"

/** How the command line signs what it writes. */
QString postName();
/** Now, in milliseconds since 1970: the only clock of the command line. */
qint64 now();

class Dossier {
public:
    // Each takes the dossier from the first operand, and its passphrase from the file that the arguments name or the terminal.

    /** A new, empty dossier, sealed when a passphrase is given. Errors: FileExists, FileUnwritable, DiskFull, PassphraseTooShort. */
    static Result<std::unique_ptr<Dossier>> create(const Arguments &arguments);
    /** A dossier to write in. Errors: those of the file, DossierHeldElsewhere, DossierReadOnly. */
    static Result<std::unique_ptr<Dossier>> open(const Arguments &arguments);
    /** A dossier to write in, or to read only when another program holds it or its place is not writable. */
    static Result<std::unique_ptr<Dossier>> openOrRead(const Arguments &arguments);
    /** A dossier to read only, whoever else holds it. */
    static Result<std::unique_ptr<Dossier>> read(const Arguments &arguments);

    /** A dossier that was opened, once its journal is read; `path` is told where that fails. */
    static Result<std::unique_ptr<Dossier>> start(Result<OpenDossier> opened, const QString &path);

    /** Takes away the file that `create` made, when nothing could be written in it; the dossier must be closed. */
    static void discard(const QString &path);

    Dossier(OpenDossier dossier, QString path);
    MeetingSession &session() { return m_session; }
    JournalStore &store() { return *m_dossier.store; }
    const MeetingState &state() const { return m_session.state(); }
    /** Whether only its passphrase opens it. */
    bool isSealed() const { return m_dossier.isSealed; }
    /** Why nothing can be written: DossierHeldElsewhere, DossierReadOnly, DossierTooNew. */
    Result<void> mayWrite() const;

private:
    static Result<std::unique_ptr<Dossier>> startAs(const Arguments &arguments, Access access);

    OpenDossier m_dossier;
    QString m_path;
    MeetingSession m_session;
};

/** Dossiers beside it that are copies of it, or whose names begin as its own: the window's safety copies, and what it set aside. To be
 * asked before it is rewritten, which makes another of it. */
QStringList copiesBeside(const QString &path);
