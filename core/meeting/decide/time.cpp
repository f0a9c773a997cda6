// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/course.h"
#include "core/meeting/decide/checks.h"
#include "core/meeting/decide/decide.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestStep = 600; // minutes
constexpr int longestTurn = 4 * 3600; // seconds
constexpr qint64 longestSitting = 24 * 3600; // seconds

Result<void> endsAfterStart(const MeetingState &state, const std::optional<QDateTime> &end)
{
    if (!end)
        return {};
    const auto lasts = currentSitting(state).start.secsTo(*end);
    if (!end->isValid() || lasts <= 0 || lasts > longestSitting)
        return refuse(ErrorKind::EndBeforeStart);
    return {};
}

Result<void> areDurations(const MeetingState &state, const QList<StepMinutes> &steps)
{
    for (const auto &one : steps) {
        const auto checked = allOf({ hasStep(state, one.step), isWithin(one.minutes, u"minutes"_s, 1, longestStep) });
        if (!checked)
            return checked;
    }
    return steps.isEmpty() ? refuse(ErrorKind::EmptyText, { u"steps"_s }) : Result<void> {};
}

Result<void> hasTurn(const MeetingState &state, int number)
{
    return isWithin(number, u"number"_s, 1, int(currentSitting(state).turns.size()));
}

}

MeetingDecision decide(const MeetingState &state, EndFixed intent)
{
    if (const auto checked = allOf({ hasMeeting(state), endsAfterStart(state, intent.end) }); !checked)
        return refuse(checked);
    return accept(std::move(intent));
}

MeetingDecision decide(const MeetingState &state, DurationsShared intent)
{
    if (const auto checked = allOf({ hasMeeting(state), areDurations(state, intent.steps), endsAfterStart(state, intent.end) }); !checked)
        return refuse(checked);
    return accept(std::move(intent));
}

MeetingDecision decide(const MeetingState &state, TurnEnded intent)
{
    if (const auto checked = allOf({ hasMeeting(state), isWithin(intent.seconds, u"seconds"_s, 0, longestTurn) }); !checked)
        return refuse(checked);
    intent.number = int(currentSitting(state).turns.size()) + 1;
    intent.step = currentStep(state).value_or(QString());
    return accept(std::move(intent));
}

MeetingDecision decide(const MeetingState &state, TurnCorrected intent)
{
    const auto checked
        = allOf({ hasMeeting(state), hasTurn(state, intent.number), isWithin(intent.seconds, u"seconds"_s, 0, longestTurn) });
    if (!checked)
        return refuse(checked);
    return accept(std::move(intent));
}
