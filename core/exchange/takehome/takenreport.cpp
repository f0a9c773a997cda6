// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/takehome/takenreport.h"

#include "core/paper/meetingpaper.h"

TakenReport takenReportOf(const MeetingState &state)
{
    const auto report = reportOf(state);
    TakenReport taken { loopNameOf(state), whenHeld(state), whereHeld(state), state.rehearsal, report.formAddress, {} };
    for (const auto &answer : report.answers)
        taken.answers.append({ answer.label, answer.text, answer.missing, answer.status });
    return taken;
}
