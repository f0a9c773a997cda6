// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a file says of people put forward for a task, before anything is compared with the dossier.

#include "core/error.h"
#include "core/meeting/profile.h"

#include <QList>
#include <QString>

/** One row; texts are empty where the file says nothing. */
struct ImportedProfile {
    QString task; // code, name or short name, matched with the procedure later
    QString familyName;
    QString givenName;
    QString pseudo;
    QString localGroup; // the group that puts the person forward
    QString email;
    QString phone;
    Agreement agreement = Agreement::ToConfirm; // also where the file says nothing
    QString skills;
    QString experience;
    QString availability;
    QString commitment;
    QString presentedBy;
    Place place;
    bool operator==(const ImportedProfile &) const = default;
};

struct ImportedProfiles {
    QString source; // file name without its folder
    int rowsRead = 0; // kept and refused
    QStringList unreadColumns; // as the header writes them; those forgotten on purpose are not among them
    QList<ImportedProfile> rows;
    QList<Error> refused; // rows that cannot be used, each with its place
    QList<Error> repaired; // values left out of a row that is kept
    bool operator==(const ImportedProfiles &) const = default;
};
