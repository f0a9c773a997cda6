// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/state.h"

#include "core/people/names.h"

int presentCount(const Sitting &sitting)
{
    if (sitting.headcount)
        return *sitting.headcount;
    int present = 0;
    sitting.presence.each([&](const Presence &one) { present += one.leftAt ? 0 : 1; });
    return present;
}

const Procedure &procedureOf(const MeetingState &state)
{
    static const Procedure none {};
    return state.procedure ? *state.procedure : none;
}

const Sitting &currentSitting(const MeetingState &state)
{
    static const Sitting none {};
    return state.sittings.isEmpty() ? none : state.sittings.last();
}

int presentNow(const MeetingState &state)
{
    return presentCount(currentSitting(state));
}

QList<SmallGroup> groupsAtWork(const MeetingState &state)
{
    if (!state.smallGroups.isEmpty())
        return state.smallGroups;
    return { SmallGroup { 1, presentNow(state), state.reporter, {} } };
}

QStringList groupNames(const MeetingState &state, const Person &person)
{
    QStringList names;
    for (const auto id : person.groups) {
        if (const auto *group = state.localGroups.find(id))
            names.append(group->name);
    }
    return names;
}

QList<Person> membersOf(const MeetingState &state)
{
    QList<Person> members;
    state.people.each([&](const Person &person) {
        if (person.standing == Standing::Member)
            members.append(person);
    });
    return sortedByName(std::move(members));
}

const Profile *profileOf(const MeetingState &state, Id<Person> person, QStringView task)
{
    const Profile *found = nullptr;
    state.profiles.each([&](const Profile &profile) {
        if (profile.person != person || profile.task != task)
            return;
        if (!found || (found->status != ProfileStatus::Standing && profile.status == ProfileStatus::Standing))
            found = &profile;
    });
    return found;
}

Deliberation deliberationOf(const MeetingState &state, const QString &task)
{
    return state.deliberations.value(task);
}
