// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The course of the meeting as the rail shows it: each step's state, its planned minutes and those it took.

#include "core/meeting/state.h"

enum class StepState { ToDo, Current, Done };

struct CourseStep {
    QString code;
    QString numeral;
    QString name;
    StepKind kind;
    StepState state = StepState::ToDo;
    int plannedMinutes = 0;
    std::optional<int> minutes; // so far, or in all once done
    bool operator==(const CourseStep &) const = default;
};

/** The steps in order; `now` in milliseconds since 1970. Only the step started last is current. */
QList<CourseStep> courseOf(const MeetingState &state, qint64 now);
/** The code of the current step, if one is under way. */
std::optional<QString> currentStep(const MeetingState &state);
/** The step after the current one, or the first one that was not done. */
std::optional<QString> nextStepOf(const MeetingState &state);
/** The minutes that a step is planned to last: the procedure's, unless they were changed. */
int plannedMinutes(const MeetingState &state, const QString &step);
/** Whether the sitting has begun: a step was started. */
bool hasBegun(const MeetingState &state);
/** Whether every step is done. */
bool isOver(const MeetingState &state);
