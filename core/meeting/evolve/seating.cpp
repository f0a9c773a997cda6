// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/evolve/evolve.h"

#include <algorithm>

namespace {

/** Whether a group's headcount is that of its names; else some sit there whom nobody named. */
bool countsNames(const SmallGroup &group)
{
    return group.headcount <= group.members.size();
}

void takeOff(SmallGroup &group, Id<Person> person)
{
    const bool byName = countsNames(group);
    if (group.members.removeAll(person) == 0)
        return;
    if (byName)
        group.headcount = int(group.members.size());
    if (group.reporter == person)
        group.reporter.reset();
}

void seat(MeetingState &state, Id<Person> person, int number)
{
    auto group
        = std::find_if(state.smallGroups.begin(), state.smallGroups.end(), [&](const SmallGroup &one) { return one.number == number; });
    if (group == state.smallGroups.end())
        group = state.smallGroups.insert(state.smallGroups.cend(), SmallGroup { number, 0, {}, {} });
    const bool byName = countsNames(*group);
    group->members.append(person);
    if (byName)
        group->headcount = int(group->members.size());
}

}

void evolve(MeetingState &state, const SmallGroupsDrawn &change, const Stamp &)
{
    state.smallGroups = change.groups;
    state.seating.seed = change.seed;
    state.seating.moves = 0;
}

void evolve(MeetingState &state, const PersonSeated &change, const Stamp &)
{
    const auto sitsThere = [&](const SmallGroup &group) { return group.number == change.group && group.members.contains(change.person); };
    if (std::any_of(state.smallGroups.begin(), state.smallGroups.end(), sitsThere))
        return;
    const auto seats = [&](const SmallGroup &group) { return group.members.contains(change.person); };
    if (std::any_of(state.smallGroups.begin(), state.smallGroups.end(), seats))
        ++state.seating.moves; // who had no seat yet moves from nowhere
    for (auto &group : state.smallGroups)
        takeOff(group, change.person);
    if (change.group)
        seat(state, change.person, *change.group);
}

void evolve(MeetingState &state, const LatecomersSeated &change, const Stamp &stamp)
{
    for (const auto &one : change.seats)
        evolve(state, one, stamp);
}

void evolve(MeetingState &state, const SeatWished &change, const Stamp &)
{
    const int number = change.number.value_or(state.seating.nextWish);
    state.seating.wishes.append({ number, change.wish, change.people, change.group });
    state.seating.nextWish = number + 1;
}

void evolve(MeetingState &state, const SeatWishDropped &change, const Stamp &)
{
    state.seating.wishes.removeIf([&](const WishedSeat &wish) { return wish.number == change.number; });
}

void evolve(MeetingState &state, const ReachableTablesNamed &change, const Stamp &)
{
    state.seating.reachable = change.groups;
}
