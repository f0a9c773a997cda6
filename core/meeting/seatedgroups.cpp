// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/seatedgroups.h"

#include "core/meeting/namesinhall.h"
#include "core/people/names.h"
#include "core/wording/lookup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

SeatedMember memberOf(const MeetingState &state, const Person &person, const SmallGroup &group)
{
    return { person.id, spokenName(person), groupNames(state, person).join(u" · "_s), !hasLeft(state, person.id),
        group.reporter == person.id };
}

/** Who left reports no more: the group has to name somebody else. */
QString reporterOf(const MeetingState &state, const SmallGroup &group)
{
    return group.reporter && !hasLeft(state, *group.reporter) ? nameOf(state, *group.reporter) : QString();
}

}

QList<SeatedSmallGroup> seatedGroups(const MeetingState &state)
{
    QList<SeatedSmallGroup> groups;
    for (const auto &group : state.smallGroups) {
        SeatedSmallGroup seated { group.number, group.headcount, state.seating.reachable.contains(group.number), reporterOf(state, group),
            {} };
        QList<Person> people;
        for (const auto id : group.members) {
            if (const auto *person = state.people.find(id))
                people.append(*person);
        }
        for (const auto &person : sortedByName(people)) {
            seated.members.append(memberOf(state, person, group));
            seated.headcount -= seated.members.last().isThere ? 0 : 1; // who left leaves the seat
        }
        seated.tooMany = std::max(0, seated.headcount - procedureOf(state).limits.smallGroup);
        groups.append(seated);
    }
    return groups;
}

SeatingFacts seatingFacts(const MeetingState &state)
{
    const auto now = seatedRoster(state);
    SeatingFacts facts { costOf(now.roster.roster, now.roster.rules, now.seating), now.seating.unmet, {} };
    const NamesInHall names(state);
    for (const auto person : now.roster.people)
        facts.names.append(names.of(person));
    return facts;
}
