// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The dossiers opened last, by path only: nothing of what they hold is kept outside of them.

#include "core/journal/shelf.h"
#include "core/meeting/state.h"
#include "core/wording/erasurewords.h"

#include <QDateTime>

class Recents {
public:
    explicit Recents(const QString &settingsFolder);

    /** The paths, last opened first; their files may be gone. */
    QStringList paths() const;
    void add(const QString &path);
    void forget(const QString &path);

private:
    QString m_file;
};

/** What the start page shows of a dossier. */
struct RecentDossier {
    QString path;
    QString name; // of the meeting, or of the file when it cannot be read
    QString where; // « samedi 27 juin 2026, 14 h · salle des Tilleuls »
    QString status; // « préparée », « en cours depuis 14 h 05 », « terminée, formulaire à remplir », « protégé », or why it cannot be read
    ErasureWords erasure = {};
    bool operator==(const RecentDossier &) const = default;
};

/** What its path says of it: no disk is asked. */
RecentDossier nameDossier(const QString &path);
/** The same of each. */
QList<RecentDossier> nameDossiers(const QStringList &paths);
/** Reads a dossier just enough to show it on that day. For any thread. */
RecentDossier describeDossier(Shelf &shelf, const QString &path, QDate today);

/** What the start page shows. */
struct ListedDossiers {
    QList<RecentDossier> recents;
    std::optional<RecentDossier> left; // open when the program ended by itself
};

/** Describes those that are still there. For any thread. */
ListedDossiers listDossiers(Shelf &shelf, const QStringList &recents, const std::optional<QString> &left, QDate today);
/** « préparée », « en cours depuis 14 h 05 », … */
QString statusOf(const MeetingState &state);
