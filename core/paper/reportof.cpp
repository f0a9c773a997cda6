// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/reportof.h"

#include "core/meeting/report.h"
#include "core/paper/meetingpaper.h"

ReportInput reportInputOf(const MeetingState &state)
{
    ReportInput report;
    report.loopName = loopNameOf(state);
    report.when = whenHeld(state);
    report.place = whereHeld(state);
    report.rehearsal = state.rehearsal;
    for (const auto &answer : reportOf(state).answers) {
        auto lines = answer.text.split(u'\n', Qt::SkipEmptyParts);
        if (!answer.missing.isEmpty())
            lines.append(lackingLine(answer));
        report.entries.append({ answer.label, lines, !answer.missing.isEmpty() });
    }
    return report;
}
