// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The meeting as a domain of the journal: its state, its changes, what may be done, and what follows.

#include "core/journal/domain.h"
#include "core/journal/session.h"
#include "core/meeting/change.h"
#include "core/meeting/state.h"

struct Meeting {
    using State = MeetingState;
    using Change = MeetingChange;
    using Advice = RuleBreach;

    /**
     * May this be done? The change to write, with what the program fills in (ids, numbers present, overridden rules, texts),
     * and the advice to tell. Errors: what is absent, what is out of order, RuleBlocks with the sentence of the rule.
     */
    static Result<Decision<Change, Advice>> decide(const State &state, const Change &intent, const Stamp &stamp);
    /** The state after the change. What the change names may be absent: then nothing happens. */
    static State evolve(State state, const Change &change, const Stamp &stamp);
    /** What a change is about: "person/12", "cell/3/treasury", "task/treasury", … */
    static QSet<QString> touches(const Change &change);
    /** The name of the task whose locked decision stops undo, for the change that locks it; an empty one for the creation. */
    static std::optional<QString> locks(const Change &change);
    static qsizetype weight(const Change &change);
};

using MeetingSession = Session<Meeting>;
using MeetingAnswer = Answer<Meeting>;

// Made once, in meeting.cpp: fifty changes through the templates of the journal cost each file ten seconds otherwise.
extern template class Session<Meeting>;
extern template class Fold<Meeting>;
extern template QByteArray cbor::encode<MeetingChange>(const MeetingChange &);
extern template std::optional<MeetingChange> cbor::decode<MeetingChange>(const QByteArray &);
