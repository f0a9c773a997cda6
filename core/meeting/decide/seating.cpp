// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/decide/checks.h"
#include "core/meeting/decide/decide.h"
#include "core/meeting/presentroster.h"
#include "core/meeting/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int highestGroup = 10'000;

/** Groups once made are at work from the step in which they look for criteria on: what they write is told by their number. */
Result<void> areNotAtWork(const MeetingState &state)
{
    if (state.smallGroups.isEmpty())
        return {};
    for (const auto &step : procedureOf(state).steps) {
        const bool isWork = step.kind == StepKind::Criteria || step.kind == StepKind::Findings;
        if (isWork && state.steps.value(step.code).startedAt)
            return refuse(ErrorKind::GroupsAtWork, { step.numeral + u' ' + step.name });
    }
    return {};
}

/** A wish names as many people as it takes, and a group when it is about one. */
Result<void> isWish(const SeatWished &intent)
{
    const bool takesTwo = intent.wish == WishKind::Together || intent.wish == WishKind::Apart;
    if (takesTwo && intent.people.size() < 2)
        return refuse(ErrorKind::NumberOutOfRange, { u"people"_s, QString::number(2), QString::number(highestGroup) });
    if (intent.people.isEmpty())
        return refuse(ErrorKind::EmptyText, { u"people"_s });
    if (intent.wish == WishKind::InGroup)
        return isWithin(intent.group.value_or(0), u"group"_s, 1, highestGroup);
    return {};
}

/** The group as it would be once somebody is seated there: what there is to tell of it. */
QList<RuleBreach> breachesWith(const MeetingState &state, Id<Person> person, int number)
{
    for (auto group : state.smallGroups) {
        if (group.number != number || group.members.contains(person))
            continue;
        group.members.append(person);
        return smallGroupBreaches(state, group);
    }
    return {};
}

}

MeetingDecision decide(const MeetingState &state, SmallGroupsDrawn intent)
{
    if (const auto checked = allOf({ hasMeeting(state), areNotAtWork(state) }); !checked)
        return refuse(checked);
    const auto seed = seedOf(intent.seed);
    if (!seed)
        return refuse(seed);
    auto groups = drawnGroups(state, *seed, intent.count);
    if (!groups)
        return refuse(groups);
    intent.seed = seed->text;
    intent.groups = *std::move(groups);
    return accept(std::move(intent));
}

MeetingDecision decide(const MeetingState &state, PersonSeated intent)
{
    if (const auto checked = hasPerson(state, intent.person); !checked)
        return refuse(checked);
    if (!intent.group)
        return accept(std::move(intent));
    const bool opensGroup = !state.smallGroups.isEmpty() && *intent.group == state.smallGroups.last().number + 1;
    if (const auto checked = hasSmallGroup(state, *intent.group); !checked && !opensGroup)
        return refuse(checked);
    auto advice = breachesWith(state, intent.person, *intent.group);
    return accept(std::move(intent), std::move(advice));
}

MeetingDecision decide(const MeetingState &state, LatecomersSeated intent)
{
    const auto plan = latePlan(state);
    if (plan.seats.isEmpty())
        return refuse(plan.full.isEmpty() ? ErrorKind::NobodyToSeat : ErrorKind::GroupsFull);
    intent.seats.clear();
    for (const auto &seat : plan.seats)
        intent.seats.append({ seat.person, seat.group });
    return accept(std::move(intent));
}

MeetingDecision decide(const MeetingState &state, SeatWished intent)
{
    const auto checked = allOf({ hasMeeting(state), hasPeople(state, intent.people), areDifferent(state, intent.people), isWish(intent) });
    if (!checked)
        return refuse(checked);
    if (intent.wish != WishKind::InGroup)
        intent.group.reset();
    intent.number = state.seating.nextWish;
    return accept(std::move(intent));
}

MeetingDecision decide(const MeetingState &state, SeatWishDropped intent)
{
    const auto &wishes = state.seating.wishes;
    if (std::none_of(wishes.begin(), wishes.end(), [&](const WishedSeat &wish) { return wish.number == intent.number; }))
        return refuse(ErrorKind::AbsentSeatingWish, { QString::number(intent.number) });
    return accept(std::move(intent));
}

MeetingDecision decide(const MeetingState &state, ReachableTablesNamed intent)
{
    if (const auto checked = hasMeeting(state); !checked)
        return refuse(checked);
    for (const int group : intent.groups) {
        if (const auto checked = isWithin(group, u"groups"_s, 1, highestGroup); !checked)
            return refuse(checked);
    }
    std::sort(intent.groups.begin(), intent.groups.end());
    intent.groups.erase(std::unique(intent.groups.begin(), intent.groups.end()), intent.groups.end());
    return accept(std::move(intent));
}
