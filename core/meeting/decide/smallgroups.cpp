// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/decide/checks.h"
#include "core/meeting/decide/decide.h"
#include "core/meeting/rules.h"
#include "core/people/names.h"
#include "core/wording/lookup.h"
#include "core/wording/sentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Result<void> areGroups(const MeetingState &state, const QList<SmallGroup> &groups)
{
    QList<int> numbers;
    QList<Id<Person>> seated;
    for (const auto &group : groups) {
        const auto checked = allOf({ isWithin(group.number, u"number"_s, 1, 10'000), isWithin(group.headcount, u"headcount"_s, 0, 100'000),
            hasPeople(state, group.members), group.reporter ? hasPerson(state, *group.reporter) : Result<void> {} });
        if (!checked)
            return checked;
        if (numbers.contains(group.number))
            return refuse(ErrorKind::JsonDuplicate, { u"number"_s, QString::number(group.number) });
        numbers.append(group.number);
        seated.append(group.members);
    }
    return areDifferent(state, seated);
}

/** A finding is a pair of exactly the procedure's size, one or more names, or nothing. */
Result<void> isFinding(const MeetingState &state, const FindingRecorded &intent)
{
    const auto size = procedureOf(state).limits.pairSize;
    const auto *task = taskOf(procedureOf(state), intent.task);
    if (intent.finding == FindingKind::Pair && intent.names.size() != size)
        return refuse(ErrorKind::FindingNeedsTwo, { task->name, QString::number(size) });
    if (intent.finding == FindingKind::Names && intent.names.isEmpty())
        return refuse(ErrorKind::FindingNeedsNames, { task->name });
    const bool isEmpty = intent.finding == FindingKind::Nobody || intent.finding == FindingKind::NoSheet;
    if (isEmpty && !intent.names.isEmpty())
        return refuse(ErrorKind::NamesNotHeld, { task->name, word(intent.finding).toLower(), namesOf(state, intent.names) });
    return {};
}

}

MeetingDecision decide(const MeetingState &state, SmallGroupsFormed intent)
{
    if (const auto checked = allOf({ hasMeeting(state), areGroups(state, intent.groups) }); !checked)
        return refuse(checked);
    QList<RuleBreach> advice;
    for (auto &group : intent.groups) {
        group.headcount = std::max(group.headcount, int(group.members.size()));
        advice.append(smallGroupBreaches(state, group));
    }
    return accept(std::move(intent), std::move(advice));
}

MeetingDecision decide(const MeetingState &state, SmallGroupCorrected intent)
{
    const auto it = std::find_if(
        state.smallGroups.begin(), state.smallGroups.end(), [&](const SmallGroup &group) { return group.number == intent.number; });
    if (it == state.smallGroups.end())
        return refuse(ErrorKind::AbsentSmallGroup, { QString::number(intent.number) });
    const auto checked = allOf({ isWithin(intent.headcount.value_or(0), u"headcount"_s, 0, 100'000),
        intent.reporter ? hasPerson(state, *intent.reporter) : Result<void> {} });
    if (!checked)
        return refuse(checked);
    auto group = *it;
    group.headcount = intent.headcount.value_or(group.headcount);
    group.reporter = reporterAfter(group, intent);
    return accept(std::move(intent), smallGroupBreaches(state, group));
}

MeetingDecision decide(const MeetingState &state, CriteriaRecorded intent)
{
    const auto checked = allOf({ hasTask(state, intent.task), hasSmallGroup(state, intent.group) });
    if (!checked)
        return refuse(checked);
    QStringList kept;
    for (const auto &criterion : intent.criteria) {
        if (const auto text = isShort(criterion, u"criteria"_s, shortText); !text)
            return refuse(text);
        const auto isSame = [&](const QString &other) { return fold(other) == fold(criterion); };
        if (!criterion.trimmed().isEmpty() && std::none_of(kept.begin(), kept.end(), isSame))
            kept.append(criterion.simplified());
    }
    intent.criteria = kept;
    auto advice = contactBreaches(intent.criteria);
    return accept(std::move(intent), std::move(advice));
}

MeetingDecision decide(const MeetingState &state, FindingRecorded intent)
{
    const auto checked = allOf({ hasTask(state, intent.task), hasSmallGroup(state, intent.group), hasPeople(state, intent.names),
        areDifferent(state, intent.names) });
    if (!checked)
        return refuse(checked);
    if (const auto finding = isFinding(state, intent); !finding)
        return refuse(finding);
    auto advice = findingBreaches(state, { intent.finding, intent.names });
    if (intent.finding == FindingKind::Pair)
        advice.append(pairBreaches(state, intent.task, intent.names));
    for (auto &breach : advice)
        breach.effect = Effect::Advises; // a finding is what the group said; the pair is checked when it is proposed
    return accept(std::move(intent), std::move(advice));
}

MeetingDecision decide(const MeetingState &state, FindingTakenBack intent)
{
    if (const auto checked = hasTask(state, intent.task); !checked)
        return refuse(checked);
    if (!state.findings.contains({ intent.group, intent.task }))
        return refuse(ErrorKind::AbsentSmallGroup, { QString::number(intent.group) });
    return accept(std::move(intent));
}
