// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/evolve/evolve.h"

void evolve(MeetingState &state, const AnswerSent &change, const Stamp &stamp)
{
    state.sent.insert(change.key, SentAnswer { change.text, stamp.at });
}

void evolve(MeetingState &state, const AnswerTakenBack &change, const Stamp &)
{
    state.sent.remove(change.key);
}

void evolve(MeetingState &state, const AnswersOrdered &change, const Stamp &)
{
    state.answerOrder = change.keys;
}
