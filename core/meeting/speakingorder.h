// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Step III: the local groups in speaking order, each with the profiles that it puts forward.

#include "core/meeting/state.h"

/** A profile as its group presents it. */
struct SpokenProfile {
    Id<Profile> id;
    QString name; // as spoken
    QString task; // its name
    Agreement agreement;
    ProfileStatus status;
    bool operator==(const SpokenProfile &) const = default;
};

/** A group's turn; no group for the profiles whose group is not known. */
struct Turn {
    std::optional<Id<LocalGroup>> group;
    QString name;
    QList<SpokenProfile> profiles; // in the order of the tasks
    std::optional<Id<Person>> presenter;
    std::optional<QTime> presentedAt; // by the clock in the hall
    bool operator==(const Turn &) const = default;
};

/** The groups that put someone forward, in the order of their names; profiles without a group come last. */
QList<Turn> speakingOrder(const MeetingState &state);

/** The names of the groups that put nobody forward. */
QStringList silentGroups(const MeetingState &state);

/** The place of the first turn that was not taken; nothing when all were. */
std::optional<qsizetype> nextTurn(const QList<Turn> &turns);
