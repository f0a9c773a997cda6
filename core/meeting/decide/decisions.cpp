// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/consensus.h"
#include "core/meeting/decide/checks.h"
#include "core/meeting/decide/decide.h"
#include "core/meeting/rules.h"
#include "core/meeting/situation.h"
#include "core/wording/lookup.h"
#include "core/wording/sentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Result<void> may(const MeetingState &state, const QString &task, Gesture gesture)
{
    if (const auto checked = hasTask(state, task); !checked)
        return checked;
    return mayDo(state, task, gesture);
}

/** A pair is designated only by a consensus that the facilitators found. */
Result<void> isTested(const MeetingState &state, const ResultRecorded &intent)
{
    const auto now = deliberationOf(state, intent.task);
    if (intent.outcome == Outcome::Designated && !(now.test && now.test->consensus == Consensus::Reached))
        return refuse(ErrorKind::ConsensusUntested, { taskOf(procedureOf(state), intent.task)->name });
    return {};
}

/** Nobody is designated against a rule that a pair did not break yet when it was proposed: a withdrawal, a group not certified. */
Result<void> isNotBarred(const MeetingState &state, const QString &task)
{
    const auto bars = barsSinceProposed(state, task);
    if (bars.isEmpty())
        return {};
    QStringList sentences;
    for (const auto &bar : bars)
        sentences.append(sentence(bar));
    const bool isFinal = std::any_of(bars.begin(), bars.end(), [](const RuleBreach &bar) { return bar.effect == Effect::Blocks; });
    return refuse(
        ErrorKind::RuleBlocks, { sentences.join(u' '), isFinal ? u"blocks"_s : u"blocks-unless-reason"_s, word(Stage::Amendment) });
}

/** Whose profiles were debated, when it was not said: those of the proposals, else the names that were brought back. */
QList<Id<Person>> debatedNames(const MeetingState &state, const QString &task)
{
    QList<Id<Person>> names;
    for (const auto &brought : situationOf(state, task).names)
        names.append(brought.person);
    for (const auto &proposal : deliberationOf(state, task).proposals) {
        for (const auto person : proposal.pair) {
            if (!names.contains(person))
                names.append(person);
        }
    }
    return names;
}

/** What is vacant or not treated has no names, and whom the assembly designates are those of the proposal that it tested. */
Result<void> mayName(const MeetingState &state, const ResultRecorded &intent)
{
    const auto now = deliberationOf(state, intent.task);
    const bool isEmpty = intent.outcome == Outcome::Vacant || intent.outcome == Outcome::NotTreated;
    if (isEmpty && !intent.names.isEmpty())
        return refuse(
            ErrorKind::NamesNotHeld, { taskName(state, intent.task), word(intent.outcome, now).toLower(), namesOf(state, intent.names) });
    if (intent.outcome != Outcome::Designated || intent.names.isEmpty())
        return {};
    const auto &pair = now.proposals.last().pair;
    if (!std::is_permutation(pair.begin(), pair.end(), intent.names.begin(), intent.names.end()))
        return refuse(ErrorKind::NotTheProposal, { taskName(state, intent.task) });
    return {};
}

QList<Id<Person>> namesFor(const MeetingState &state, const ResultRecorded &intent)
{
    switch (intent.outcome) {
    case Outcome::Designated:
        return deliberationOf(state, intent.task).proposals.last().pair;
    case Outcome::NoConsensus:
        return intent.names.isEmpty() ? debatedNames(state, intent.task) : intent.names;
    case Outcome::Vacant:
    case Outcome::NotTreated:
        return {};
    }
    return {};
}

}

MeetingDecision decide(const MeetingState &state, ConsensusTested intent)
{
    const auto checked = allOf({ may(state, intent.task, Gesture::Test), isShort(intent.method, u"method"_s, longText) });
    if (!checked)
        return refuse(checked);
    if (const auto free = isNotBarred(state, intent.task); intent.consensus == Consensus::Reached && !free)
        return refuse(free);
    intent.present = presentNow(state);
    auto advice = intent.consensus == Consensus::Reached ? consensusBreaches(state, intent.task) : QList<RuleBreach> {};
    advice += contactBreaches({ intent.method });
    return accept(std::move(intent), std::move(advice));
}

MeetingDecision decide(const MeetingState &state, ResultRecorded intent)
{
    const auto checked
        = allOf({ may(state, intent.task, Gesture::Record), hasPeople(state, intent.names), areDifferent(state, intent.names) });
    if (!checked)
        return refuse(checked);
    if (const auto tested = isTested(state, intent); !tested)
        return refuse(tested);
    if (const auto named = mayName(state, intent); !named)
        return refuse(named);
    if (const auto free = isNotBarred(state, intent.task); intent.outcome == Outcome::Designated && !free)
        return refuse(free);
    intent.names = namesFor(state, intent);
    if (intent.outcome == Outcome::NoConsensus && intent.names.isEmpty())
        return refuse(ErrorKind::FindingNeedsNames, { taskOf(procedureOf(state), intent.task)->name });
    intent.present = presentNow(state);
    QList<RuleBreach> advice;
    if (const auto situation = situationOf(state, intent.task); intent.outcome != Outcome::NotTreated && !situation.awaited.isEmpty()) {
        auto all = consensusBreaches(state, intent.task);
        std::copy_if(
            all.begin(), all.end(), std::back_inserter(advice), [](const RuleBreach &one) { return one.rule == Rule::AwaitedGroups; });
    }
    return accept(std::move(intent), std::move(advice));
}

MeetingDecision decide(const MeetingState &state, SentenceReadBack intent)
{
    if (const auto checked = may(state, intent.task, Gesture::ReadBack); !checked)
        return refuse(checked);
    return accept(std::move(intent));
}

MeetingDecision decide(const MeetingState &state, DecisionLocked intent)
{
    if (const auto checked = may(state, intent.task, Gesture::Lock); !checked)
        return refuse(checked);
    auto advice = lostAgreements(state, intent.task);
    for (auto &breach : advice)
        breach.effect = Effect::Advises; // it is told, and the report says that it is to be taken up again
    return accept(std::move(intent), std::move(advice));
}

MeetingDecision decide(const MeetingState &state, DecisionUnlocked intent)
{
    if (const auto checked = may(state, intent.task, Gesture::Unlock); !checked)
        return refuse(checked);
    if (intent.reason.trimmed().isEmpty())
        return refuse(ErrorKind::ReasonNeeded, { taskOf(procedureOf(state), intent.task)->name });
    if (const auto text = isShort(intent.reason, u"reason"_s, longText); !text)
        return refuse(text);
    auto advice = contactBreaches({ intent.reason });
    return accept(std::move(intent), std::move(advice));
}
