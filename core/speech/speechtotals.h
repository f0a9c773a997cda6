// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How the time to speak was shared, for those who run the sitting: by stated gender and by first time, never by person.

#include "core/meeting/state.h"

/** Fewer turns than this tell of somebody rather than of a group: their time is not shown. */
inline constexpr int fewestTurns = 3;

struct SpeechTotal {
    int turns = 0;
    int seconds = 0;
    bool operator==(const SpeechTotal &) const = default;
};

struct SpeechTotals {
    QMap<Gender, SpeechTotal> byGender; // those with a turn; who stated none among them
    QMap<Voice, SpeechTotal> byVoice;
    bool operator==(const SpeechTotals &) const = default;
};

/** The totals of the current sitting; a turn corrected to nothing does not count. */
SpeechTotals speechTotals(const MeetingState &state);
