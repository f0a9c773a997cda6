// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/sittings.h"

#include "core/meeting/halltime.h"

#include <algorithm>

namespace {

/** Who fixes the next sitting before leaving still is in this one, until the day of the next comes; the last one, before any came. */
qsizetype lastBegun(const MeetingState &state, qsizetype sitting, qint64 at)
{
    if (sitting <= 0)
        return sitting;
    const auto day = hallDateTime(state, at).date();
    for (auto one = sitting; one >= 0; --one) {
        if (state.sittings.at(one).start.date() <= day)
            return one;
    }
    return sitting;
}

/** A step whose work begins again with the tasks that were left: the decisions, and what comes after them. */
bool followsDecisions(const Procedure &procedure, const QString &step)
{
    bool follows = false;
    for (const auto &one : procedure.steps) {
        follows = follows || one.kind == StepKind::Decisions;
        if (one.code == step)
            return follows;
    }
    return false;
}

}

qsizetype sittingAt(const MeetingState &state, qint64 at)
{
    qsizetype found = 0;
    for (qsizetype i = 1; i < state.sittings.size() && state.sittings.at(i).addedAt < at; ++i)
        found = i;
    return lastBegun(state, found, at);
}

qsizetype sittingGoingOn(const MeetingState &state, qint64 at)
{
    return lastBegun(state, std::max<qsizetype>(0, state.sittings.size() - 1), at);
}

MeetingState inHall(MeetingState state, qint64 at)
{
    if (state.sittings.size() > 1)
        state.sittings.resize(sittingGoingOn(state, at) + 1);
    return state;
}

std::optional<QDate> nextSittingWaitsFor(const MeetingState &state, QDate today)
{
    const auto &current = currentSitting(state);
    const auto day = current.start.date();
    return !wasHeld(current) && day > today ? std::optional(day) : std::nullopt;
}

bool wasHeld(const Sitting &sitting)
{
    return sitting.headcount.value_or(0) > 0 || sitting.presence.size() > 0 || !sitting.steps.isEmpty();
}

std::optional<qsizetype> sittingOfDecision(const MeetingState &state, const QString &task)
{
    const auto now = deliberationOf(state, task);
    return now.isLocked() ? std::optional(sittingAt(state, *now.result->lockedAt)) : std::nullopt;
}

bool wasReopened(const MeetingState &state, const QString &task, qsizetype sitting)
{
    if (sitting + 1 >= state.sittings.size() || sittingOfDecision(state, task).value_or(sitting + 1) <= sitting)
        return false;
    const bool wasToDecide = sitting == 0 || state.sittings.at(sitting - 1).left.contains(task);
    return wasToDecide && !state.sittings.at(sitting).left.contains(task);
}

QList<Sitting> sittingsHeld(const MeetingState &state)
{
    const auto last = state.sittings.size() - 1;
    if (last < 1 || wasHeld(state.sittings.at(last)))
        return state.sittings;
    for (const auto &task : procedureOf(state).tasks) {
        if (sittingOfDecision(state, task.code) == last)
            return state.sittings;
    }
    return state.sittings.first(last);
}

QStringList tasksLeft(const MeetingState &state)
{
    QStringList left;
    for (const auto &task : procedureOf(state).tasks) {
        if (!deliberationOf(state, task.code).isLocked())
            left.append(task.code);
    }
    return left;
}

QList<ProcedureTask> tasksOfSitting(const MeetingState &state)
{
    auto tasks = procedureOf(state).tasks;
    const auto current = state.sittings.size() - 1;
    if (current > 0)
        tasks.removeIf([&](const ProcedureTask &task) { return sittingOfDecision(state, task.code).value_or(current) < current; });
    return tasks;
}

bool isOfThisSitting(const MeetingState &state, const ProcedureStep &step)
{
    if (state.sittings.size() < 2 || currentSitting(state).steps.contains(step.code) || !state.steps.value(step.code).finishedAt)
        return true;
    return followsDecisions(procedureOf(state), step.code) && !tasksOfSitting(state).isEmpty();
}

QList<ProcedureStep> stepsOfSitting(const MeetingState &state)
{
    auto steps = procedureOf(state).steps;
    steps.removeIf([&](const ProcedureStep &step) { return !isOfThisSitting(state, step); });
    return steps;
}
