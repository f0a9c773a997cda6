// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The list of the people of a dossier as a table shows it: who matches what was typed, one standing at a time.

#include "core/meeting/state.h"

struct MemberRow {
    Id<Person> person;
    QString name; // as on lists
    QString groups;
    QString quality;
    QString email;
    QString phone;

    Id<Person> key() const { return person; }
    bool operator==(const MemberRow &) const = default;
};

/**
 * The people of this standing in the order of names; each word of `letters` begins a word of the name, the pseudo or a local group,
 * or stands in the e-mail. Hidden names are not searched.
 */
QList<MemberRow> memberRows(const MeetingState &state, Standing standing, const QString &letters);
/** How many people have this standing. */
int countOf(const MeetingState &state, Standing standing);
