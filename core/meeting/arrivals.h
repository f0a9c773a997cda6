// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The door: whom a few letters may mean, who came last, and how many of each local group are there.

#include "core/meeting/state.h"
#include "core/people/personsearch.h"

#include <QTime>

/** Someone whom the letters may mean. Only a member may be marked; the others are said as what they are. */
struct DoorMatch {
    Id<Person> person;
    QString name; // as spoken
    QString pseudo; // when it is not the name
    QString groups; // local groups, joined
    Standing standing = Standing::Member;
    std::optional<QTime> since; // present since, by the clock in the hall
    Id<Person> key() const { return person; }
    bool operator==(const DoorMatch &) const = default;
};

/** What finds people at the door: everybody whom the dossier knows. To be made again when people or local groups change. */
PersonSearch doorSearch(const MeetingState &state);

/** At most `limit` people by a few letters, members first, then as well as the letters fit; nobody without letters. */
QList<DoorMatch> peopleAtTheDoor(const MeetingState &state, const PersonSearch &search, const QString &letters, qsizetype limit = 6);

/** Someone who is there; namesakes are told apart by their group. */
struct Arrival {
    Id<Person> person;
    QString name;
    QTime at; // by the clock in the hall
    bool operator==(const Arrival &) const = default;
};

/** Who came last, the last one first. */
QList<Arrival> lastArrivals(const MeetingState &state, qsizetype limit = 5);

/** How many are there of a local group; someone of two groups counts in both, someone of none under an empty name. */
struct GroupPresence {
    QString group;
    int present;
    bool operator==(const GroupPresence &) const = default;
};

/** The groups that someone came from, the most numerous first, from the arrivals marked by name. */
QList<GroupPresence> presenceByGroup(const MeetingState &state);

/** How many arrivals are marked by name now, whatever headcount was typed. */
int namedPresent(const MeetingState &state);
