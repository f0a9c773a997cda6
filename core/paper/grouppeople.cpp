// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/grouppeople.h"

#include "core/meeting/presentroster.h"
#include "core/meeting/seating.h"
#include "core/people/names.h"

QList<SmallGroup> groupsToPrint(const MeetingState &state)
{
    if (!state.smallGroups.isEmpty())
        return state.smallGroups;
    QList<SmallGroup> blank;
    for (int number = 1; number <= proposedGroupCount(state); ++number)
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
