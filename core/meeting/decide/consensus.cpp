// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/consensus.h"

#include "core/meeting/decide/checks.h"
#include "core/meeting/decide/decide.h"
#include "core/meeting/rules.h"
#include "core/wording/lookup.h"
#include "core/wording/sentences.h"

using namespace Qt::StringLiterals;

namespace {

/** The pair's breaches, sorted out: what blocks and was not set aside refuses; the rest is advice. */
struct Weighed {
    QList<RuleBreach> overridden;
    QList<RuleBreach> advice;
};

Result<Weighed> weigh(const QList<RuleBreach> &breaches, const QString &reason)
{
    Weighed weighed;
    QStringList blocking; // all of them: a reason is given for what one has read
    auto effect = u"blocks-unless-reason"_s;
    for (const auto &breach : breaches) {
        const bool isSetAside = breach.effect == Effect::BlocksUnlessReason && !reason.trimmed().isEmpty();
        if (breach.effect == Effect::Blocks)
            effect = u"blocks"_s;
        if (breach.effect == Effect::Advises || isSetAside)
            (isSetAside ? weighed.overridden : weighed.advice).append(breach);
        else
            blocking.append(sentence(breach));
    }
    if (!blocking.isEmpty())
        return refuse(ErrorKind::RuleBlocks, { blocking.join(u' '), effect });
    return weighed;
}

Result<Weighed> weighPair(const MeetingState &state, const QString &task, const QList<Id<Person>> &pair, const QString &reason)
{
    const auto size = procedureOf(state).limits.pairSize;
    if (pair.size() != size)
        return refuse(ErrorKind::FindingNeedsTwo, { taskOf(procedureOf(state), task)->name, QString::number(size) });
    return weigh(pairBreaches(state, task, pair), reason);
}

Result<void> mayPropose(const MeetingState &state, const QString &task, Gesture gesture, const QList<Id<Person>> &pair,
    const QString &wording, const QString &reason)
{
    if (const auto checked = hasTask(state, task); !checked)
        return checked;
    return allOf({ mayDo(state, task, gesture), hasPeople(state, pair), areDifferent(state, pair), isShort(wording, u"wording"_s, longText),
        isShort(reason, u"reason"_s, longText) });
}

Result<void> mayNote(const MeetingState &state, const QString &task, Gesture gesture)
{
    if (const auto checked = hasTask(state, task); !checked)
        return checked;
    return mayDo(state, task, gesture);
}

}

MeetingDecision decide(const MeetingState &state, ProposalMade intent)
{
    const auto may = mayPropose(state, intent.task, Gesture::Propose, intent.pair, intent.wording, intent.reason);
    if (!may)
        return refuse(may);
    auto weighed = weighPair(state, intent.task, intent.pair, intent.reason);
    if (!weighed)
        return refuse(weighed);
    intent.overridden = weighed->overridden;
    auto advice = weighed->advice + contactBreaches({ intent.wording, intent.reason });
    return accept(std::move(intent), std::move(advice));
}

MeetingDecision decide(const MeetingState &state, ProposalAmended intent)
{
    const auto may = mayPropose(state, intent.task, Gesture::Amend, intent.pair, intent.wording, intent.reason);
    if (!may)
        return refuse(may);
    const auto now = deliberationOf(state, intent.task);
    if (isOnTable(now, intent.pair, intent.wording) && barsSinceProposed(state, intent.task).isEmpty()) // else it wants its reason
        return refuse(ErrorKind::SameProposal, { taskName(state, intent.task) });
    const auto oppositions = now.oppositions.size();
    if (intent.answers && (*intent.answers < 1 || *intent.answers > oppositions))
        return refuse(ErrorKind::AbsentOpposition, { QString::number(*intent.answers) });
    auto weighed = weighPair(state, intent.task, intent.pair, intent.reason);
    if (!weighed)
        return refuse(weighed);
    intent.overridden = weighed->overridden;
    auto advice = weighed->advice + contactBreaches({ intent.wording, intent.reason });
    return accept(std::move(intent), std::move(advice));
}

MeetingDecision decide(const MeetingState &state, StageMoved intent)
{
    if (const auto checked = hasTask(state, intent.task); !checked)
        return refuse(checked);
    if (const auto may = mayMove(state, intent.task, intent.stage); !may)
        return refuse(may);
    auto advice = barsSinceProposed(state, intent.task);
    for (auto &bar : advice)
        bar.effect = Effect::Advises; // told as soon as it is so; the test of consensus is what it bars
    if (intent.stage == Stage::Test)
        advice += consensusBreaches(state, intent.task);
    return accept(std::move(intent), std::move(advice));
}

MeetingDecision decide(const MeetingState &state, QuestionNoted intent)
{
    const auto may = allOf({ mayNote(state, intent.task, Gesture::Question), isText(intent.text, u"text"_s, longText),
        isShort(intent.answer, u"answer"_s, longText) });
    if (!may)
        return refuse(may);
    auto advice = contactBreaches({ intent.text, intent.answer });
    return accept(std::move(intent), std::move(advice));
}

MeetingDecision decide(const MeetingState &state, ReservationNoted intent)
{
    const auto may = allOf({ mayNote(state, intent.task, Gesture::Reserve), isText(intent.text, u"text"_s, longText),
        isShort(intent.criterion, u"criterion"_s, shortText) });
    if (!may)
        return refuse(may);
    auto advice = contactBreaches({ intent.text, intent.criterion });
    return accept(std::move(intent), std::move(advice));
}

MeetingDecision decide(const MeetingState &state, OppositionNoted intent)
{
    const auto may = allOf({ mayNote(state, intent.task, Gesture::Oppose), isShort(intent.argument, u"argument"_s, longText),
        isShort(intent.criterion, u"criterion"_s, shortText), isShort(intent.wayOut, u"way_out"_s, longText) });
    if (!may)
        return refuse(may);
    const bool isArgued = !intent.argument.trimmed().isEmpty();
    auto advice = contactBreaches({ intent.argument, intent.criterion, intent.wayOut });
    if (!isArgued)
        advice.prepend(RuleBreach { Rule::UnarguedOpposition, { u"1"_s }, Effect::Advises });
    return accept(std::move(intent), std::move(advice));
}

MeetingDecision decide(const MeetingState &state, OppositionAnswered intent)
{
    const auto may = allOf({ mayNote(state, intent.task, Gesture::Answer), isShort(intent.answer, u"answer"_s, longText),
        intent.argument ? isText(*intent.argument, u"argument"_s, longText) : Result<void> {} });
    if (!may)
        return refuse(may);
    const auto oppositions = deliberationOf(state, intent.task).oppositions.size();
    if (intent.opposition < 1 || intent.opposition > oppositions)
        return refuse(ErrorKind::AbsentOpposition, { QString::number(intent.opposition) });
    auto advice = contactBreaches({ intent.answer, intent.argument.value_or(QString()) });
    return accept(std::move(intent), std::move(advice));
}
