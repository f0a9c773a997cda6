// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/arrivals.h"

#include "core/meeting/halltime.h"
#include "core/people/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

std::optional<QTime> presentSince(const MeetingState &state, Id<Person> person)
{
    const auto *presence = currentSitting(state).presence.find(presenceOf(person));
    return presence && !presence->leftAt ? std::optional(hallTime(state, presence->arrivedAt)) : std::nullopt;
}

/** The people who are there, by the ids of presence. */
QList<std::pair<Person, qint64>> presentPeople(const MeetingState &state)
{
    QList<std::pair<Person, qint64>> present;
    currentSitting(state).presence.each([&](const Presence &presence) {
        const auto *person = state.people.find(Id<Person>(presence.id.number()));
        if (person && !presence.leftAt)
            present.append({ *person, presence.arrivedAt });
    });
    return present;
}

}

PersonSearch doorSearch(const MeetingState &state)
{
    return PersonSearch(state.people.values(), state.localGroups.values());
}

QList<DoorMatch> peopleAtTheDoor(const MeetingState &state, const PersonSearch &search, const QString &letters, qsizetype limit)
{
    if (fold(letters).trimmed().isEmpty())
        return {};
    QList<DoorMatch> found;
    for (const auto id : search.find(letters, state.people.size())) {
        const auto *person = state.people.find(id);
        if (!person)
            continue;
        const auto pseudo = isShownByPseudo(*person) ? QString() : person->pseudo;
        found.append(
            { id, spokenName(*person), pseudo, groupNames(state, *person).join(u" · "_s), person->standing, presentSince(state, id) });
    }
    std::stable_partition(found.begin(), found.end(), [](const DoorMatch &match) { return match.standing == Standing::Member; });
    return found.mid(0, limit);
}

QList<Arrival> lastArrivals(const MeetingState &state, qsizetype limit)
{
    auto present = presentPeople(state);
    std::stable_sort(present.begin(), present.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    QList<Person> people;
    for (const auto &[person, at] : std::as_const(present))
        people.append(person);
    const auto alike = namesakes(people);
    QList<Arrival> last;
    for (const auto &[person, at] : std::as_const(present)) {
        if (last.size() == limit)
            break;
        const auto groups = groupNames(state, person).join(u" · "_s);
        const bool isAlike = alike.contains(person.id.number()) && !groups.isEmpty();
        last.append({ person.id, isAlike ? u"%1 (%2)"_s.arg(spokenName(person), groups) : spokenName(person), hallTime(state, at) });
    }
    return last;
}

QList<GroupPresence> presenceByGroup(const MeetingState &state)
{
    QMap<QString, int> counts;
    const auto present = presentPeople(state);
    for (const auto &[person, at] : present) {
        const auto groups = groupNames(state, person);
        for (const auto &group : groups)
            ++counts[group];
        if (groups.isEmpty())
            ++counts[{}];
    }
    QList<GroupPresence> list;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        list.append({ it.key(), it.value() });
    std::stable_sort(list.begin(), list.end(), [](const GroupPresence &a, const GroupPresence &b) { return a.present > b.present; });
    return list;
}

int namedPresent(const MeetingState &state)
{
    return int(presentPeople(state).size());
}
