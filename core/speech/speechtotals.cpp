// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speech/speechtotals.h"

SpeechTotals speechTotals(const MeetingState &state)
{
    SpeechTotals totals;
    for (const auto &turn : currentSitting(state).turns) {
        if (turn.seconds == 0)
            continue;
        for (auto *total : { &totals.byGender[turn.gender], &totals.byVoice[turn.voice] }) {
            ++total->turns;
            total->seconds += turn.seconds;
        }
    }
    return totals;
}
