// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/namesinhall.h"

#include "core/people/names.h"

using namespace Qt::StringLiterals;

namespace {

/** Whether another member or outsider is called alike, as `namesakes` tells it for many. */
bool hasNamesake(const MeetingState &state, const Person &person)
{
    constexpr qsizetype ligatures = 2; // by which names that fold alike may differ in length: œ and oe
    const auto name = listName(person);
    const auto folded = fold(name);
    bool found = false;
    state.people.each([&](const Person &other) {
        if (found || other.id == person.id || other.standing == Standing::Follower)
            return;
        const auto theirs = listName(other);
        found = qAbs(theirs.size() - name.size()) <= ligatures && fold(theirs) == folded;
    });
    return found;
}

QString called(const MeetingState &state, const Person &person, bool isAlike)
{
    const auto name = spokenName(person);
    const auto groups = isAlike ? groupNames(state, person).join(u" ; "_s) : QString();
    return groups.isEmpty() ? name : u"%1 (%2)"_s.arg(name, groups);
}

}

QString nameInHall(const MeetingState &state, Id<Person> id)
{
    const auto *person = state.people.find(id);
    return person ? called(state, *person, hasNamesake(state, *person)) : QString();
}

NamesInHall::NamesInHall(const MeetingState &state) : m_state(state)
{
    QList<Person> all;
    state.people.each([&](const Person &person) {
        if (person.standing != Standing::Follower)
            all.append(person);
    });
    m_alike = namesakes(all);
}

QString NamesInHall::of(Id<Person> id) const
{
    const auto *person = m_state.people.find(id);
    return person ? called(m_state, *person, m_alike.contains(id.number())) : QString();
}
