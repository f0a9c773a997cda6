// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/presentroster.h"

#include "core/people/names.h"

#include <QSet>

#include <algorithm>

namespace {

bool isPresent(const MeetingState &state, Id<Person> person)
{
    const auto *presence = currentSitting(state).presence.find(presenceOf(person));
    return presence && !presence->leftAt;
}

QMap<Id<Person>, QStringList> volunteeredTasks(const MeetingState &state)
{
    QMap<Id<Person>, QStringList> tasks;
    state.profiles.each([&](const Profile &profile) {
        if (profile.status == ProfileStatus::Standing)
            tasks[profile.person].append(profile.task);
    });
    return tasks;
}

/** A wish with those it names who are there; nothing when too few of them are. */
std::optional<SeatingWish> wishHere(const WishedSeat &wish, const PresentRoster &roster)
{
    SeatingWish here { wish.kind, {}, wish.group };
    for (const auto person : wish.people) {
        if (const int place = roster.placeOf(person); place >= 0)
            here.people.append(place);
    }
    const bool takesTwo = wish.kind == WishKind::Together || wish.kind == WishKind::Apart;
    return here.people.size() < (takesTwo ? 2 : 1) ? std::nullopt : std::optional(here);
}

/** Who sits in this group and reported for one before; the first, if any. */
std::optional<Id<Person>> reporterAmong(const QList<Id<Person>> &members, const QList<SmallGroup> &before)
{
    for (const auto person : members) {
        const auto reports = [&](const SmallGroup &group) { return group.reporter == person; };
        if (std::any_of(before.begin(), before.end(), reports))
            return person;
    }
    return {};
}

/** Groups told by number in the wishes, by their place from here on; a number without a group is beyond the last place. */
SeatingRules byPlace(SeatingRules rules, const QList<int> &numbers)
{
    const auto placed = [&](int number) {
        const auto place = numbers.indexOf(number);
        return place < 0 ? int(numbers.size()) + 1 : int(place) + 1;
    };
    for (auto &wish : rules.wishes) {
        if (wish.group)
            wish.group = placed(*wish.group);
    }
    for (auto &group : rules.reachable)
        group = placed(group);
    rules.groups = int(numbers.size());
    return rules;
}

}

bool hasLeft(const MeetingState &state, Id<Person> person)
{
    const auto *presence = currentSitting(state).presence.find(presenceOf(person));
    return presence && presence->leftAt;
}

PresentRoster presentRoster(const MeetingState &state)
{
    PresentRoster present;
    const auto tasks = volunteeredTasks(state);
    const auto members = membersOf(state);
    for (const auto &person : members) {
        if (!isPresent(state, person.id))
            continue;
        present.places.insert(person.id.number(), int(present.people.size()));
        present.people.append(person.id);
        present.roster.append({ listName(person), groupNames(state, person), person.gender, tasks.value(person.id) });
    }
    present.rules.limit = procedureOf(state).limits.smallGroup;
    present.rules.reachable = state.seating.reachable;
    for (const auto &wish : state.seating.wishes) {
        if (const auto here = wishHere(wish, present))
            present.rules.wishes.append(*here);
    }
    return present;
}

std::optional<int> seatOf(const MeetingState &state, Id<Person> person)
{
    for (const auto &group : state.smallGroups) {
        if (group.members.contains(person))
            return group.number;
    }
    return {};
}

bool areSeatedByName(const MeetingState &state)
{
    return std::any_of(
        state.smallGroups.begin(), state.smallGroups.end(), [](const SmallGroup &group) { return !group.members.isEmpty(); });
}

Result<QList<SmallGroup>> drawnGroups(const MeetingState &state, const Seed &seed, std::optional<int> count)
{
    auto present = presentRoster(state);
    if (present.people.isEmpty())
        return refuse(ErrorKind::NobodyToSeat);
    present.rules.groups = count;
    const auto seating = shareOut(present.roster, present.rules, seed);
    if (!seating)
        return refuse(seating);
    QList<SmallGroup> groups;
    const auto byGroup = peopleByGroup(present.roster, *seating);
    for (const auto &places : byGroup) {
        SmallGroup group { int(groups.size()) + 1, int(places.size()), {}, {} };
        for (const int place : places)
            group.members.append(present.people.at(place));
        group.reporter = reporterAmong(group.members, state.smallGroups);
        groups.append(group);
    }
    return groups;
}

SeatedRoster seatedRoster(const MeetingState &state)
{
    SeatedRoster seated { presentRoster(state), {}, {} };
    seated.seating.groups = int(state.smallGroups.size());
    seated.seating.groupOf.resize(seated.roster.people.size());
    for (const auto &group : state.smallGroups) {
        seated.numbers.append(group.number);
        for (const auto person : group.members) {
            if (const int place = seated.roster.placeOf(person); place >= 0)
                seated.seating.groupOf[place] = int(seated.numbers.size());
        }
    }
    seated.roster.rules = byPlace(std::move(seated.roster.rules), seated.numbers);
    seated.seating.unmet = unmetWishes(seated.roster.roster, seated.roster.rules, seated.seating);
    return seated;
}

LatePlan latePlan(const MeetingState &state)
{
    if (unseated(state).isEmpty())
        return {};
    const auto now = seatedRoster(state);
    const auto late = placeLate(now.roster.roster, now.roster.rules, now.seating);
    LatePlan plan;
    for (const int place : late.seated) {
        if (const auto group = late.seating.groupOf.at(place))
            plan.seats.append({ now.roster.people.at(place), now.numbers.at(*group - 1) });
    }
    for (const auto &choice : late.full)
        plan.full.append({ now.roster.people.at(choice.person), now.numbers.at(choice.largerGroup - 1), now.numbers.last() + 1 });
    return plan;
}

QList<Id<Person>> unseated(const MeetingState &state)
{
    QList<Id<Person>> waiting;
    if (!areSeatedByName(state))
        return waiting;
    QSet<quint32> seated;
    for (const auto &group : state.smallGroups) {
        for (const auto person : group.members)
            seated.insert(person.number());
    }
    currentSitting(state).presence.each([&](const Presence &presence) {
        const auto *person = state.people.find(Id<Person>(presence.id.number()));
        if (person && person->standing == Standing::Member && !presence.leftAt && !seated.contains(person->id.number()))
            waiting.append(person->id);
    });
    return waiting;
}

std::optional<MoveCost> costOfSeating(const MeetingState &state, Id<Person> person, int group)
{
    const auto now = seatedRoster(state);
    const int place = now.roster.placeOf(person);
    const int groupPlace = int(now.numbers.indexOf(group)) + 1;
    if (place < 0 || groupPlace < 1)
        return {};
    return costOfMove(now.roster.roster, now.roster.rules, now.seating, place, groupPlace);
}
