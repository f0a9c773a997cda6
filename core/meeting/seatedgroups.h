// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The small groups as a page shows them: who sits where, who left, who reports.

#include "core/meeting/presentroster.h"

struct SeatedMember {
    Id<Person> person;
    QString name; // as spoken
    QString localGroups; // joined; it tells namesakes apart
    bool isThere = true; // else left since
    bool reports = false;
    Id<Person> key() const { return person; }
    bool operator==(const SeatedMember &) const = default;
};

struct SeatedSmallGroup {
    int number = 0;
    int headcount = 0; // of those who are there
    bool isReachable = false; // a wheelchair reaches its table
    QString reporter; // empty when nobody is named, or who was has left
    QList<SeatedMember> members; // in the order of names
    int tooMany = 0; // of those who are there, beyond what the procedure allows
    bool operator==(const SeatedSmallGroup &) const = default;
};

QList<SeatedSmallGroup> seatedGroups(const MeetingState &state);

/** How even the groups are, and the wishes that they do not meet. */
struct SeatingFacts {
    SeatingCost cost;
    QList<UnmetWish> unmet; // people by place in `names`
    QStringList names;
    bool operator==(const SeatingFacts &) const = default;
};

SeatingFacts seatingFacts(const MeetingState &state);
