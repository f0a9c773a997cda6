// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/pace.h"

#include "core/meeting/halltime.h"
#include "core/meeting/sittings.h"

#include <QTimeZone>

#include <algorithm>
#include <cstdlib>

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 anotherDay = 12 * 60 * minute;

qint64 wholeMinutes(qint64 span)
{
    return span / minute;
}

/** Where the sitting's time begins: as planned, or with its first step when it is held or rehearsed on another day. */
qint64 beginningOf(const MeetingState &state)
{
    const auto planned = hallInstant(state, currentSitting(state).start);
    if (state.sittings.size() > 1)
        return planned;
    std::optional<qint64> first;
    for (const auto &step : state.steps) {
        if (step.startedAt)
            first = std::min(first.value_or(*step.startedAt), *step.startedAt);
    }
    return first && std::abs(*first - planned) > anotherDay ? *first : planned;
}

qint64 plannedSpan(const MeetingState &state)
{
    qint64 span = 0;
    for (const auto &step : stepsOfSitting(state))
        span += plannedMinutes(state, step.code) * minute;
    return span;
}

qint64 lengthOf(const MeetingState &state)
{
    const auto &sitting = currentSitting(state);
    return sitting.end ? sitting.start.msecsTo(*sitting.end) : plannedSpan(state);
}

/** What is left of a step's planned time; its overtime is gone already. */
qint64 remainingOf(const MeetingState &state, const CourseStep &step, qint64 now)
{
    if (step.state == StepState::Done)
        return 0;
    const auto planned = step.plannedMinutes * minute;
    if (step.state == StepState::ToDo)
        return planned;
    return std::max<qint64>(0, state.steps.value(step.code).startedAt.value_or(now) + planned - now);
}

/** Whether the sitting is held: a step was started, and not only in a sitting weeks before this one. */
bool isUnderWay(const MeetingState &state, qint64 beginning, qint64 now)
{
    return hasBegun(state) && (state.sittings.size() < 2 || now > beginning - anotherDay);
}

/** From when what remains is counted; a sitting that has not begun is late in the hours after its time, not weeks later. */
qint64 restBegins(const MeetingState &state, qint64 beginning, qint64 now)
{
    const bool isAwaited = !isUnderWay(state, beginning, now) && (now < beginning || now > beginning + anotherDay);
    return isAwaited ? beginning : now;
}

PaceTone toneOf(const MeetingState &state, const Pace &pace, bool hasBegun)
{
    if (isOver(state))
        return PaceTone::Ended;
    if (hasBegun && pace.overrun * minute > anotherDay)
        return PaceTone::DayPast;
    if (hasBegun && pace.overrun > 0)
        return PaceTone::PastEnd;
    if (pace.delay > 0)
        return PaceTone::Late;
    if (!hasBegun)
        return PaceTone::NotBegun;
    return pace.delay < 0 ? PaceTone::Ahead : PaceTone::OnTime;
}

}

QDateTime plannedEnd(const MeetingState &state)
{
    const auto &sitting = currentSitting(state);
    return sitting.end.value_or(sitting.start.addMSecs(plannedSpan(state)));
}

Pace paceAt(const MeetingState &state, qint64 now)
{
    Pace pace;
    const auto beginning = beginningOf(state);
    const auto end = beginning + lengthOf(state);
    auto at = restBegins(state, beginning, now);
    for (const auto &step : courseOf(state, now)) {
        const auto finished = state.steps.value(step.code).finishedAt;
        at += remainingOf(state, step, now);
        pace.steps.append({ step, std::max(0, step.minutes.value_or(0) - step.plannedMinutes), hallTime(state, finished.value_or(at)) });
    }
    pace.end = hallDateTime(state, end);
    pace.expectedEnd = hallDateTime(state, at);
    pace.delay = int(wholeMinutes(at - end));
    pace.overrun = int(std::max<qint64>(0, wholeMinutes(now - end)));
    pace.minutesLeft = int(std::max<qint64>(0, wholeMinutes(end - now)));
    pace.tone = toneOf(state, pace, isUnderWay(state, beginning, now));
    return pace;
}
