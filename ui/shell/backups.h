// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The safety copies of an open dossier: one beside it, and one in a second place if there is one.

#include "ui/document/document.h"
#include "ui/shell/backupnames.h"
#include "ui/shell/farcopies.h"
#include "ui/shell/secondplace.h"
#include "ui/shell/services.h"

#include <QObject>

#include <chrono>

enum class BackupPlace { Beside, Second };

class Backups final : public QObject {
    Q_OBJECT

public:
    /**
     * Begins to make them, unless the dossier is a rehearsal or only read. Both outlive it. The session waits for the second place no
     * longer than `waiting`.
     */
    Backups(Document &document, const Services &services, QObject *parent = nullptr,
        std::chrono::milliseconds waiting = std::chrono::seconds(6));

    /** Whether there are any at all. */
    bool areKept() const;
    /** When the copy was last made there, or why it could not be; nothing before the first time. */
    std::optional<Result<QDateTime>> last(BackupPlace place) const;
    /** Empty when none was chosen. */
    QString secondFolder() const { return m_second.folder(); }
    /** Chooses the second place, or none, and copies there at once. */
    void chooseSecond(const QString &folder);
    /** A second place that is pulled out is no mistake: the copy is made when it is back. As it was when last looked for. */
    bool isSecondAway() const { return m_isSecondAway; }
    void makeNow();
    /** Those that were made in second places, and what is left of them. */
    const FarCopies &farCopies() const { return m_far; }

Q_SIGNALS:
    void changed();

private:
    struct Made;

    void begin();
    void follow();
    void note();

    Document &m_document;
    Shelf &m_shelf;
    SecondPlace m_second;
    QString m_path; // of the dossier that is copied; empty while none is
    std::shared_ptr<Made> m_made; // shared with the session's thread
    std::optional<Result<QDateTime>> m_beside;
    std::optional<Result<QDateTime>> m_elsewhere;
    bool m_isSecondAway = false;
    FarCopies m_far;
    std::chrono::milliseconds m_patience;
};
