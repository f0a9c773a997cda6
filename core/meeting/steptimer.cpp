// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/steptimer.h"

#include "core/meeting/course.h"
#include "core/meeting/halltime.h"
#include "core/wording/timewords.h"

#include <algorithm>

namespace {

constexpr int soonAtMost = 5 * 60; // seconds

TimerTone toneOf(qint64 left, int planned)
{
    if (left <= 0)
        return TimerTone::Over;
    return left <= std::min(planned / 5, soonAtMost) ? TimerTone::Soon : TimerTone::Calm;
}

}

TimerView countdown(qint64 startedAt, int plannedSeconds, qint64 now)
{
    const auto gone = std::max<qint64>(0, now - startedAt) / 1000;
    const auto left = plannedSeconds - gone;
    const double share = plannedSeconds > 0 ? std::min(1.0, double(gone) / plannedSeconds) : 1.0;
    return { plannedSeconds, left, share, leftDigits(left), leftWords(left), toneOf(left, plannedSeconds) };
}

std::optional<TimerView> timerAt(const MeetingState &state, qint64 now)
{
    const auto current = currentStep(state);
    if (!current)
        return {};
    return countdown(state.steps.value(*current).startedAt.value_or(now), plannedMinutes(state, *current) * 60, now);
}

std::optional<QTime> stepEndsAt(const MeetingState &state)
{
    const auto current = currentStep(state);
    if (!current)
        return {};
    const auto started = state.steps.value(*current).startedAt.value_or(0);
    return hallTime(state, started + plannedMinutes(state, *current) * qint64(60'000));
}
