// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slide/steptimerslide.h"

#include "core/meeting/course.h"
#include "core/meeting/steptimer.h"
#include "core/slide/deck.h"

std::optional<Slide> stepTimerSlide(const MeetingState &state, qint64 now)
{
    const auto timer = timerAt(state, now);
    if (!timer)
        return {};
    return timerSlide(state, currentStep(state).value_or(QString()), { timer->plannedSeconds, int(timer->secondsLeft), stepEndsAt(state) });
}
