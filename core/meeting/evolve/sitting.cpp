// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/evolve/evolve.h"

#include "core/meeting/sittings.h"

namespace {

/** The presence in the sitting under way; none before the meeting was created. */
Table<Presence> *presenceAt(MeetingState &state, qint64 at)
{
    return state.sittings.isEmpty() ? nullptr : &state.sittings[sittingGoingOn(state, at)].presence;
}

void arrive(MeetingState &state, Id<Person> person, qint64 at, ArrivalSource source)
{
    auto *presence = presenceAt(state, at);
    if (presence && state.people.find(person))
        presence->put(Presence { presenceOf(person), at, {}, {}, source });
}

}

void evolve(MeetingState &state, const HeadcountTyped &change, const Stamp &stamp)
{
    if (!state.sittings.isEmpty())
        state.sittings[sittingGoingOn(state, stamp.at)].headcount = change.count;
}

void evolve(MeetingState &state, const PersonArrived &change, const Stamp &stamp)
{
    auto *table = presenceAt(state, stamp.at);
    auto *presence = table ? table->edit(presenceOf(change.person)) : nullptr;
    if (!presence || !presence->leftAt)
        return arrive(state, change.person, stamp.at, ArrivalSource::Door);
    presence->absences.append({ *presence->leftAt, stamp.at });
    presence->leftAt.reset();
}

void evolve(MeetingState &state, const ArrivalTakenBack &change, const Stamp &stamp)
{
    auto *table = presenceAt(state, stamp.at);
    if (!table)
        return;
    auto *presence = table->edit(presenceOf(change.person));
    if (presence && !presence->leftAt && !presence->absences.isEmpty())
        presence->leftAt = presence->absences.takeLast().from; // only the return was a mistake
    else
        table->remove(presenceOf(change.person));
}

void evolve(MeetingState &state, const PersonLeft &change, const Stamp &stamp)
{
    auto *table = presenceAt(state, stamp.at);
    if (auto *presence = table ? table->edit(presenceOf(change.person)) : nullptr)
        presence->leftAt = stamp.at;
}

void evolve(MeetingState &state, const SheetSigned &change, const Stamp &stamp)
{
    const auto *known = presenceAt(state, stamp.at);
    for (const auto person : change.people) {
        if (known && !known->find(presenceOf(person)))
            arrive(state, person, stamp.at, ArrivalSource::Sheet);
    }
    for (const auto &added : change.added) {
        const auto id = added.id.value_or(state.people.next());
        evolve(state, added, stamp);
        arrive(state, id, stamp.at, ArrivalSource::Sheet);
    }
}

namespace {

constexpr qint64 longestStep = 24 * 3600 * qint64(1000); // beyond, a step that was left open is not one of the sitting that began it

/** A step begins; begun in an earlier sitting, it begins anew in this one. */
void begin(MeetingState &state, const QString &code, qint64 at)
{
    auto &step = state.steps[code];
    if (state.sittings.isEmpty()) {
        step.startedAt = step.startedAt.value_or(at);
        return;
    }
    auto &times = state.sittings[sittingGoingOn(state, at)].steps[code];
    if (!times.startedAt)
        times.startedAt = step.startedAt = at;
}

void end(MeetingState &state, const QString &code, qint64 at)
{
    state.steps[code].finishedAt = at;
    for (auto sitting = state.sittings.rbegin(); sitting != state.sittings.rend(); ++sitting) {
        const auto times = sitting->steps.find(code);
        if (times == sitting->steps.end())
            continue;
        if (at - times->startedAt.value_or(at) < longestStep)
            times->finishedAt = at;
        return;
    }
}

}

void evolve(MeetingState &state, const StepStarted &change, const Stamp &stamp)
{
    for (auto it = state.steps.begin(); it != state.steps.end(); ++it) { // one step at a time: the one under way ends
        if (it.key() != change.step && it->startedAt && !it->finishedAt)
            end(state, it.key(), stamp.at);
    }
    begin(state, change.step, stamp.at);
    state.steps[change.step].finishedAt.reset();
    if (!state.sittings.isEmpty())
        state.sittings[sittingGoingOn(state, stamp.at)].steps[change.step].finishedAt.reset();
}

void evolve(MeetingState &state, const StepFinished &change, const Stamp &stamp)
{
    if (!state.steps.value(change.step).startedAt)
        begin(state, change.step, stamp.at);
    end(state, change.step, stamp.at);
}

void evolve(MeetingState &state, const LookBackRecorded &change, const Stamp &)
{
    state.lookBacks.insert(change.task, LookBack { change.wentWell, change.difficulties });
}

void evolve(MeetingState &state, const GroupPresented &change, const Stamp &stamp)
{
    state.presentations.insert(change.group, Presentation { change.by, stamp.at });
}
