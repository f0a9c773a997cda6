// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/situation.h"

#include "core/people/names.h"

#include <algorithm>

namespace {

QList<int> numbersAtWork(const MeetingState &state)
{
    QList<int> numbers;
    for (const auto &group : groupsAtWork(state))
        numbers.append(group.number);
    return numbers;
}

QMap<int, Finding> findingsOf(const MeetingState &state, const QString &task)
{
    QMap<int, Finding> findings;
    for (auto it = state.findings.begin(); it != state.findings.end(); ++it) {
        if (it.key().task == task)
            findings.insert(it.key().group, it.value());
    }
    return findings;
}

QList<Id<Person>> inOrder(QList<Id<Person>> names)
{
    std::sort(names.begin(), names.end());
    return names;
}

/** Whether every sheet agreed on one pair, and on the same one. */
bool allAgree(const QList<Finding> &sheets)
{
    return std::all_of(sheets.begin(), sheets.end(),
        [&](const Finding &sheet) { return sheet.kind == FindingKind::Pair && inOrder(sheet.names) == inOrder(sheets.first().names); });
}

QList<BroughtName> broughtBy(const QList<Finding> &sheets)
{
    QMap<Id<Person>, int> counts;
    for (const auto &sheet : sheets) {
        for (const auto name : sheet.names)
            ++counts[name];
    }
    QList<BroughtName> names;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        names.append({ it.key(), it.value() });
    return names;
}

SituationKind kindOf(const QList<Finding> &sheets, qsizetype names)
{
    if (names == 0)
        return SituationKind::NoName;
    if (names == 1)
        return SituationKind::OneName;
    return allAgree(sheets) ? SituationKind::SameNames : SituationKind::SeveralNames;
}

}

Situation situationOf(const QList<int> &groups, const QMap<int, Finding> &findings)
{
    Situation situation;
    QList<Finding> sheets;
    for (const int group : groups) {
        const auto it = findings.find(group);
        if (it == findings.end()) {
            situation.awaited.append(group);
        } else if (it->kind == FindingKind::NoSheet) {
            situation.withoutSheet.append(group);
        } else {
            situation.sheets.append(group);
            sheets.append(*it);
        }
    }
    situation.names = broughtBy(sheets);
    situation.kind = situation.awaited.isEmpty() ? kindOf(sheets, situation.names.size()) : SituationKind::Awaited;
    return situation;
}

Situation situationOf(const MeetingState &state, const QString &task)
{
    auto situation = situationOf(numbersAtWork(state), findingsOf(state, task));
    const auto key = [&](const BroughtName &name) {
        const auto *person = state.people.find(name.person);
        return orderKey(person ? *person : Person { name.person });
    };
    std::sort(situation.names.begin(), situation.names.end(), [&](const BroughtName &a, const BroughtName &b) { return key(a) < key(b); });
    return situation;
}

QList<Id<Person>> agreedPair(const MeetingState &state, const QString &task)
{
    const auto situation = situationOf(state, task);
    if (situation.kind != SituationKind::SameNames)
        return {};
    return state.findings.value({ situation.sheets.first(), task }).names;
}
