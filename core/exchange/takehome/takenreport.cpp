// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/takehome/takenreport.h"

#include "core/paper/meetingpaper.h"
#include "core/wording/sentences.h"

TakenReport takenReportOf(const MeetingState &state)
{
    const auto report = reportOf(state);
    const auto &sitting = currentSitting(state);
    TakenReport taken { loopNameOf(state), dateAndTime(sitting.start), sitting.place, state.rehearsal, report.formAddress, {} };
    for (const auto &answer : report.answers)
        taken.answers.append({ answer.label, answer.text, answer.missing, answer.status });
    return taken;
}
