// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/evolve/evolve.h"

#include "core/meeting/sittings.h"

namespace {

Sitting sittingFixed(const QDateTime &start, const QString &place, qint64 at)
{
    Sitting sitting;
    sitting.start = start;
    sitting.place = place;
    sitting.addedAt = at;
    return sitting;
}

/** A task that was not treated is open again for another sitting; that it was not stays said until then. */
void open(Deliberation &deliberation)
{
    auto &result = deliberation.result;
    if (!result || result->outcome != Outcome::NotTreated)
        return;
    result->lockedAt.reset();
    result->readBackAt.reset();
    deliberation.stage = deliberation.proposals.isEmpty() ? Stage::Proposal : Stage::Questions;
}

/** The steps that the next sitting goes through again are to do again; when they were done is kept with the sitting that ends. */
void openSteps(MeetingState &state)
{
    for (const auto &step : procedureOf(state).steps) {
        const auto progress = state.steps.find(step.code);
        if (progress == state.steps.end() || !progress->finishedAt || !isOfThisSitting(state, step))
            continue;
        progress->startedAt.reset();
        progress->finishedAt.reset();
    }
}

}

void evolve(MeetingState &state, const MeetingCreated &change, const Stamp &stamp)
{
    state.procedure = Shared<Procedure>(change.procedure);
    state.loop = change.loop;
    state.name = change.name;
    state.zone = change.zone;
    state.rehearsal = change.rehearsal;
    state.sittings = { sittingFixed(change.start, change.place, stamp.at) };
}

void evolve(MeetingState &state, const MeetingMoved &change, const Stamp &)
{
    if (state.sittings.isEmpty())
        return;
    auto &sitting = state.sittings.last();
    if (sitting.end && change.start) // the end moves with the start
        sitting.end = change.start->addSecs(sitting.start.secsTo(*sitting.end));
    replace(sitting.start, change.start);
    replace(sitting.place, change.place);
    replace(state.name, change.name);
}

void evolve(MeetingState &state, const SittingAdded &change, const Stamp &stamp)
{
    if (!state.sittings.isEmpty())
        state.sittings.last().facilitators = state.facilitators;
    for (auto &deliberation : state.deliberations)
        open(deliberation);
    const auto left = tasksLeft(state);
    if (!state.sittings.isEmpty())
        state.sittings.last().left = left;
    state.sittings.append(sittingFixed(change.start, change.place, stamp.at));
    openSteps(state);
}

void evolve(MeetingState &state, const HoldersNamed &change, const Stamp &)
{
    state.holders.insert(change.task, change.people);
}

void evolve(MeetingState &state, const FacilitatorsNamed &change, const Stamp &)
{
    state.facilitators = change.people;
}

void evolve(MeetingState &state, const ReporterNamed &change, const Stamp &)
{
    state.reporter = change.person;
}

void evolve(MeetingState &state, const NoteTicked &change, const Stamp &stamp)
{
    if (change.undone)
        state.notes.remove(change.note);
    else
        state.notes.insert(change.note, stamp.at);
}

void evolve(MeetingState &state, const SheetPrinted &change, const Stamp &stamp)
{
    const PrintedSheet sheet { change.rows, change.blankRows, change.pages, change.lastRows, stamp.at };
    if (change.goesOn)
        return state.supplements.append(sheet);
    state.sheet = sheet;
    state.supplements.clear();
}
