// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/decide/checks.h"
#include "core/meeting/decide/decide.h"
#include "core/meeting/rules.h"
#include "core/people/names.h"

using namespace Qt::StringLiterals;

namespace {

const Presence *presenceIn(const MeetingState &state, Id<Person> person)
{
    return currentSitting(state).presence.find(presenceOf(person));
}

QString nameOf(const MeetingState &state, Id<Person> id)
{
    const auto *person = state.people.find(id);
    return person ? spokenName(*person) : QString();
}

Result<void> isPresent(const MeetingState &state, Id<Person> person)
{
    if (const auto checked = allOf({ hasMeeting(state), hasPerson(state, person) }); !checked)
        return checked;
    const auto *presence = presenceIn(state, person);
    if (!presence || presence->leftAt)
        return refuse(ErrorKind::NotPresent, { nameOf(state, person) });
    return {};
}

}

MeetingDecision decide(const MeetingState &state, HeadcountTyped intent)
{
    const auto checked = allOf({ hasMeeting(state), isWithin(intent.count.value_or(0), u"count"_s, 0, 100'000) });
    if (!checked)
        return refuse(checked);
    return accept(std::move(intent));
}

MeetingDecision decide(const MeetingState &state, PersonArrived intent)
{
    if (const auto checked = allOf({ hasMeeting(state), hasMember(state, intent.person) }); !checked)
        return refuse(checked);
    const auto *presence = presenceIn(state, intent.person);
    if (presence && !presence->leftAt)
        return refuse(ErrorKind::AlreadyPresent, { nameOf(state, intent.person) });
    return accept(std::move(intent));
}

MeetingDecision decide(const MeetingState &state, ArrivalTakenBack intent)
{
    if (const auto checked = allOf({ hasMeeting(state), hasPerson(state, intent.person) }); !checked)
        return refuse(checked);
    if (!presenceIn(state, intent.person))
        return refuse(ErrorKind::NotPresent, { nameOf(state, intent.person) });
    return accept(std::move(intent));
}

MeetingDecision decide(const MeetingState &state, PersonLeft intent)
{
    if (const auto checked = isPresent(state, intent.person); !checked)
        return refuse(checked);
    return accept(std::move(intent));
}

MeetingDecision decide(const MeetingState &state, SheetSigned intent)
{
    if (const auto checked = allOf({ hasMeeting(state), areDifferent(state, intent.people) }); !checked)
        return refuse(checked);
    bool bringsSomebody = !intent.added.isEmpty();
    for (const auto person : std::as_const(intent.people)) {
        if (const auto checked = hasMember(state, person); !checked)
            return refuse(checked);
        bringsSomebody = bringsSomebody || !presenceIn(state, person);
    }
    if (!bringsSomebody)
        return refuse(ErrorKind::AlreadyDone, { u"sheet"_s });
    auto next = state.people.next().number();
    for (auto &added : intent.added) {
        auto person = addable(state, added);
        if (!person)
            return refuse(person);
        added = *std::move(person);
        added.id = Id<Person>(next++);
        added.standing = Standing::Member; // only members sign
        added.onSpot = true;
    }
    return accept(std::move(intent));
}

MeetingDecision decide(const MeetingState &state, StepStarted intent)
{
    if (const auto checked = allOf({ hasMeeting(state), hasStep(state, intent.step) }); !checked)
        return refuse(checked);
    return accept(std::move(intent));
}

MeetingDecision decide(const MeetingState &state, StepFinished intent)
{
    if (const auto checked = allOf({ hasMeeting(state), hasStep(state, intent.step) }); !checked)
        return refuse(checked);
    return accept(std::move(intent));
}

MeetingDecision decide(const MeetingState &state, LookBackRecorded intent)
{
    const auto checked = allOf({ hasTask(state, intent.task), isShort(intent.wentWell, u"went_well"_s, longText),
        isShort(intent.difficulties, u"difficulties"_s, longText) });
    if (!checked)
        return refuse(checked);
    auto advice = contactBreaches({ intent.wentWell, intent.difficulties });
    return accept(std::move(intent), std::move(advice));
}

MeetingDecision decide(const MeetingState &state, GroupPresented intent)
{
    const auto checked = allOf({ hasLocalGroup(state, intent.group), intent.by ? hasPerson(state, *intent.by) : Result<void> {} });
    if (!checked)
        return refuse(checked);
    auto advice = intent.by ? presenterBreaches(state, intent.group, *intent.by) : QList<RuleBreach> {};
    return accept(std::move(intent), std::move(advice));
}
