// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the reporter takes home of a meeting: the answers to copy, and whose they are.

#include "core/meeting/report.h"

struct TakenAnswer {
    QString label;
    QString text; // lines separated by '\n'
    QStringList missing;
    AnswerStatus status = AnswerStatus::ToSend;

    static constexpr auto fields()
    {
        using A = TakenAnswer;
        return std::tuple { field(1, "label", &A::label), field(2, "text", &A::text), field(3, "missing", &A::missing),
            field(4, "status", &A::status) };
    }
    bool operator==(const TakenAnswer &) const = default;
};

struct TakenReport {
    QString loop;
    QString when; // in words
    QString place;
    bool rehearsal = false;
    QString form; // its address
    QList<TakenAnswer> answers; // in the form's order

    static constexpr auto fields()
    {
        using R = TakenReport;
        return std::tuple { field(1, "loop", &R::loop), field(2, "when", &R::when), field(3, "place", &R::place),
            field(4, "rehearsal", &R::rehearsal), field(5, "form", &R::form), field(6, "answers", &R::answers) };
    }
    bool operator==(const TakenReport &) const = default;
};

/** The report as it stands now, as `reportOf` gives it. */
[[nodiscard]] TakenReport takenReportOf(const MeetingState &state);
