// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/arrivals.h"

#include "core/meeting/halltime.h"
#include "core/meeting/namesinhall.h"
#include "core/people/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** When someone last came or went. */
qint64 lastMove(const Presence &presence)
{
    if (presence.leftAt)
        return *presence.leftAt;
    return presence.absences.isEmpty() ? presence.arrivedAt : presence.absences.last().to;
}

Whereabouts whereaboutsOf(const Presence &presence)
{
    if (presence.leftAt)
        return Whereabouts::Gone;
    if (!presence.absences.isEmpty())
        return Whereabouts::Back;
    return presence.source == ArrivalSource::Sheet ? Whereabouts::Signed : Whereabouts::There;
}

/** The people who are there. */
QList<Person> presentPeople(const MeetingState &state)
{
    QList<Person> present;
    currentSitting(state).presence.each([&](const Presence &presence) {
        const auto *person = state.people.find(Id<Person>(presence.id.number()));
        if (person && !presence.leftAt)
            present.append(*person);
    });
    return present;
}

}

Stay stayOf(const MeetingState &state, const Person &person)
{
    if (person.standing != Standing::Member)
        return { Whereabouts::Outside, {} };
    const auto *presence = currentSitting(state).presence.find(presenceOf(person.id));
    if (!presence)
        return {};
    const auto where = whereaboutsOf(*presence);
    return { where, where == Whereabouts::Signed ? std::nullopt : std::optional(hallTime(state, lastMove(*presence))) };
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
        const auto pseudo = pseudoBeside(*person);
        found.append({ id, spokenName(*person), pseudo, groupNames(state, *person).join(u" · "_s), person->standing, stayOf(state, *person),
            person->addedOnSpot, person->gender });
    }
    std::stable_partition(found.begin(), found.end(), [](const DoorMatch &match) { return match.standing == Standing::Member; });
    return found.mid(0, limit);
}

QList<Arrival> lastArrivals(const MeetingState &state, qsizetype limit)
{
    QList<std::pair<qint64, Person>> moves;
    currentSitting(state).presence.each([&](const Presence &presence) {
        if (const auto *person = state.people.find(Id<Person>(presence.id.number())))
            moves.append({ lastMove(presence), *person });
    });
    std::stable_sort(moves.begin(), moves.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    const NamesInHall names(state);
    QList<Arrival> last;
    for (const auto &[at, person] : std::as_const(moves).first(std::min(limit, moves.size())))
        last.append({ person.id, names.of(person.id), stayOf(state, person) });
    return last;
}

QList<GroupPresence> presenceByGroup(const MeetingState &state)
{
    QMap<QString, int> counts;
    const auto present = presentPeople(state);
    for (const auto &person : present) {
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

QList<GenderPresence> presenceByGender(const MeetingState &state)
{
    QList<GenderPresence> counts;
    const auto present = presentPeople(state);
    for (const auto gender : { Gender::F, Gender::M, Gender::O, Gender::Unsaid }) {
        const auto count = std::count_if(present.begin(), present.end(), [&](const Person &person) { return person.gender == gender; });
        if (count > 0)
            counts.append({ gender, int(count) });
    }
    return counts;
}

int namedPresent(const MeetingState &state)
{
    return int(presentPeople(state).size());
}
