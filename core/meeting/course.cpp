// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/course.h"

#include <algorithm>

namespace {

int minutesBetween(qint64 from, qint64 to)
{
    return int(std::max<qint64>(0, to - from) / 60'000);
}

}

std::optional<QString> currentStep(const MeetingState &state)
{
    std::optional<QString> current;
    qint64 latest = 0;
    for (auto it = state.steps.begin(); it != state.steps.end(); ++it) {
        if (it->startedAt && !it->finishedAt && *it->startedAt >= latest) {
            latest = *it->startedAt;
            current = it.key();
        }
    }
    return current;
}

std::optional<QString> nextStepOf(const MeetingState &state)
{
    const auto &steps = procedureOf(state).steps;
    const auto current = currentStep(state);
    bool passed = !current;
    for (const auto &step : steps) {
        if (passed && !state.steps.value(step.code).finishedAt)
            return step.code;
        passed = passed || step.code == current;
    }
    return {};
}

QList<CourseStep> courseOf(const MeetingState &state, qint64 now)
{
    QList<CourseStep> course;
    const auto current = currentStep(state);
    for (const auto &step : procedureOf(state).steps) {
        const auto progress = state.steps.value(step.code);
        CourseStep one { step.code, step.numeral, step.name, step.kind, StepState::ToDo, progress.minutes.value_or(step.minutes), {} };
        if (progress.finishedAt)
            one.state = StepState::Done;
        else if (step.code == current)
            one.state = StepState::Current;
        if (progress.startedAt && one.state != StepState::ToDo)
            one.minutes = minutesBetween(*progress.startedAt, progress.finishedAt.value_or(now));
        course.append(one);
    }
    return course;
}

int plannedMinutes(const MeetingState &state, const QString &step)
{
    if (const auto changed = state.steps.value(step).minutes)
        return *changed;
    const auto *known = stepOf(procedureOf(state), step);
    return known ? known->minutes : 0;
}

bool hasBegun(const MeetingState &state)
{
    return std::any_of(state.steps.begin(), state.steps.end(), [](const StepProgress &step) { return step.startedAt.has_value(); });
}

bool isOver(const MeetingState &state)
{
    const auto &steps = procedureOf(state).steps;
    return !steps.isEmpty() && std::all_of(steps.begin(), steps.end(), [&](const ProcedureStep &step) {
        return state.steps.value(step.code).finishedAt.has_value();
    });
}
