// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a foreign file says of people, as read and repaired, before anything is compared with the dossier.

#include "core/error.h"
#include "core/people/person.h"

enum class InputKind { AttendancePdf, MembersCsv, AdminCsv, PastedEmails, Typed };

/** One row of an input; texts are empty where the input says nothing. */
struct ImportedPerson {
    QString familyName;
    QString givenName;
    QString pseudo;
    NameSharing sharing = NameSharing::Shared; // PseudoOnly: the platform lists this person by pseudo only
    QStringList localGroups;
    QString quality;
    QString email;
    QString phone;
    Standing standing = Standing::Member; // Member or Follower
    Place place;
    bool operator==(const ImportedPerson &) const = default;
};

struct ImportedPeople {
    QString source; // file name without its folder, or what the screen calls a pasted text
    QString title; // the name of the loop or group, where the file has it
    InputKind kind = InputKind::MembersCsv;
    int rowsRead = 0; // kept, refused and skipped rows together
    QList<int> lastRows; // an attendance list: how many rows were read by the end of each page
    QStringList unreadColumns; // as the header writes them; those forgotten on purpose are not among them
    bool saysStanding = false; // each row says what its person is in the group, members too
    QList<ImportedPerson> rows;
    QList<Error> refused; // rows that cannot be used at all, each with its place
    QList<Error>
        repaired; // what is left out of a row that is otherwise kept (a phone, letters of a name that were lost before), with its place
    bool operator==(const ImportedPeople &) const = default;
};
