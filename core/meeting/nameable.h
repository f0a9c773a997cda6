// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whom a few letters may name for a task: of those whom they fit as well, those put forward for it first, then the other profiles, then
// the members.

#include "core/meeting/state.h"

enum class NameableKind { ProfileOfTask, OtherProfile, Member };

struct Nameable {
    Id<Person> person;
    QString name; // as spoken
    QString groups; // local groups, joined
    NameableKind kind;
    bool operator==(const Nameable &) const = default;
};

/**
 * At most `limit` people, best first: each word of `letters` begins a word of the name, the pseudo or the local group;
 * or they are the code of a profile, as the papers tell it (« 1A »), who then comes first; those whose own name it begins come before those
 * found by their pseudo, and these before those found by their group. Hidden names are not searched.
 */
QList<Nameable> nameableFor(const MeetingState &state, const QString &task, const QString &letters, qsizetype limit = 8);
