// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the aid of step VI says, for the facilitators only: facts about tasks, no word about who would be better.

#include "core/meeting/pairaid.h"

/** Whether the names still open can fill the open tasks, in one sentence or a few. */
QStringList openTasksSentences(const MeetingState &state, const PairAid &aid);
/** What choosing the pair would leave for the other tasks; empty when it takes nothing from them. */
QStringList effectSentences(const MeetingState &state, const PairAid &aid, const PairEffect &effect);
/** « possible », « seulement avec une raison » or « impossible »: by what blocks, not by what advises. */
QString word(const CheckedPair &pair);
