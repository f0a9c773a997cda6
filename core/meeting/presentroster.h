// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The people present as the sharing into small groups sees them: one roster, its wishes, and who sits where already.

#include "core/meeting/state.h"
#include "core/seating/cost.h"
#include "core/seating/late.h"

struct PresentRoster {
    QList<Id<Person>> people; // by place in the roster
    SeatingRoster roster; // named as the printed lists name them
    SeatingRules rules; // groups told by their numbers; wishes about those who are not there wait
    QHash<quint32, int> places; // in `people`, by number
    /** -1 for who is not in it. */
    [[nodiscard]] int placeOf(Id<Person> person) const { return places.value(person.number(), -1); }
};

/** Whether somebody came and went away since; those of whom nothing is known are taken to be there. */
bool hasLeft(const MeetingState &state, Id<Person> person);

/** Those whose arrival is marked by name and who did not leave. */
PresentRoster presentRoster(const MeetingState &state);

/** The number of the small group where somebody sits by name. */
std::optional<int> seatOf(const MeetingState &state, Id<Person> person);

/** Whether the small groups have members by name: drawn, or seated by hand. */
bool areSeatedByName(const MeetingState &state);

/** The groups that a seed gives, with the reporters that they can keep. Errors: NobodyToSeat, and those of shareOut(). */
Result<QList<SmallGroup>> drawnGroups(const MeetingState &state, const Seed &seed, std::optional<int> count);

/** The present groups as a seating; a group is told by its place among them, from 1, in it and in `roster`. */
struct SeatedRoster {
    PresentRoster roster;
    Seating seating;
    QList<int> numbers; // of the groups, by place
};
SeatedRoster seatedRoster(const MeetingState &state);

/** A seat for somebody who came late. */
struct LateSeat {
    Id<Person> person;
    int group; // its number
    bool operator==(const LateSeat &) const = default;
};

/** Somebody for whom all groups are full: one of them takes one more than the limit, or a group is opened. */
struct LateChoice {
    Id<Person> person;
    int largerGroup;
    int newGroup;
    bool operator==(const LateChoice &) const = default;
};

struct LatePlan {
    QList<LateSeat> seats;
    QList<LateChoice> full;
    bool operator==(const LatePlan &) const = default;
};

/** Where those present without a seat would go; nothing while nobody sits by name. */
LatePlan latePlan(const MeetingState &state);

/** Who is there and sits nowhere, while others sit by name. */
QList<Id<Person>> unseated(const MeetingState &state);

/** What it would cost to seat somebody in this group; nothing when the person is not there, or the group does not exist. */
std::optional<MoveCost> costOfSeating(const MeetingState &state, Id<Person> person, int group);
