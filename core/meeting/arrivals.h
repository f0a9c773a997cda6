// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The door: whom a few letters may mean, who came last, and how many of each local group are there.

#include "core/meeting/state.h"
#include "core/people/personsearch.h"

#include <QTime>

/** Where someone of the list is, as far as the dossier knows. */
enum class Whereabouts {
    Outside, // not a member: is let in first
    Awaited,
    There, // since the time told
    Back, // went out and came back at the time told
    Signed, // on the sheet; when they came is not known
    Gone // left at the time told
};

/** Where someone is and since when, by the clock in the hall. */
struct Stay {
    Whereabouts where = Whereabouts::Awaited;
    std::optional<QTime> at;
    bool isPresent() const { return where == Whereabouts::There || where == Whereabouts::Back || where == Whereabouts::Signed; }
    bool operator==(const Stay &) const = default;
};

Stay stayOf(const MeetingState &state, const Person &person);

/** Someone whom the letters may mean. Only a member may be marked; the others are said as what they are. */
struct DoorMatch {
    Id<Person> person;
    QString name; // as spoken
    QString pseudo; // when it says more than the name
    QString groups; // local groups, joined
    Standing standing = Standing::Member;
    Stay stay;
    bool addedOnSpot = false;
    Gender gender = Gender::Unsaid; // as stated
    Id<Person> key() const { return person; }
    bool operator==(const DoorMatch &) const = default;
};

/** What finds people at the door: everybody whom the dossier knows. To be made again when people or local groups change. */
PersonSearch doorSearch(const MeetingState &state);

/** At most `limit` people by a few letters, members first, then as well as the letters fit; nobody without letters. */
QList<DoorMatch> peopleAtTheDoor(const MeetingState &state, const PersonSearch &search, const QString &letters, qsizetype limit = 6);

/** Someone who came, went or came back; who has a namesake anywhere in the list is told by their group. */
struct Arrival {
    Id<Person> person;
    QString name;
    Stay stay;
    bool operator==(const Arrival &) const = default;
};

/** Who came or went last, the last one first. */
QList<Arrival> lastArrivals(const MeetingState &state, qsizetype limit = 5);

/** How many are there of a local group; someone of two groups counts in both, someone of none under an empty name. */
struct GroupPresence {
    QString group;
    int present;
    bool operator==(const GroupPresence &) const = default;
};

/** The groups that someone came from, the most numerous first, from the arrivals marked by name. */
QList<GroupPresence> presenceByGroup(const MeetingState &state);

/** How many of those present by name state this gender. */
struct GenderPresence {
    Gender gender;
    int present;
    bool operator==(const GenderPresence &) const = default;
};

/** In the order F, M, O, unsaid; those that nobody states are left out. */
QList<GenderPresence> presenceByGender(const MeetingState &state);

/** How many arrivals are marked by name now, whatever headcount was typed. */
int namedPresent(const MeetingState &state);
