// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/grouppeople.h"

#include "core/meeting/presentroster.h"
#include "core/people/names.h"
#include "core/seating/groupcount.h"

#include <algorithm>

int peopleExpected(const MeetingState &state)
{
    const int present = presentNow(state);
    return std::max(1, present > 0 ? present : int(membersOf(state).size()));
}

int groupsExpected(const MeetingState &state)
{
    if (!state.smallGroups.isEmpty())
        return int(state.smallGroups.size());
    return groupsFor(peopleExpected(state), std::max(1, procedureOf(state).limits.smallGroup));
}

QList<SmallGroup> groupsToPrint(const MeetingState &state)
{
    if (!state.smallGroups.isEmpty())
        return state.smallGroups;
    QList<SmallGroup> blank;
    for (int number = 1; number <= groupsExpected(state); ++number)
        blank.append({ number, 0, {}, {} });
    return blank;
}

QList<Person> peopleOfGroup(const MeetingState &state, const SmallGroup &group)
{
    QList<Person> people;
    for (const auto id : group.members) {
        if (const auto *person = state.people.find(id); person && !hasLeft(state, id))
            people.append(*person);
    }
    return sortedByName(people);
}
