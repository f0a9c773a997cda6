// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/checkedpairs.h"

#include "core/meeting/rules.h"
#include "core/meeting/situation.h"
#include "core/people/names.h"

#include <algorithm>

namespace {

void addStandingProfiles(QList<Person> &people, const MeetingState &state, const QString &task)
{
    state.profiles.each([&](const Profile &profile) {
        const auto *person = state.people.find(profile.person);
        if (person && profile.task == task && profile.status == ProfileStatus::Standing && !people.contains(*person))
            people.append(*person);
    });
}

}

bool isPossible(const CheckedPair &pair)
{
    return std::all_of(
        pair.breaches.begin(), pair.breaches.end(), [](const RuleBreach &breach) { return breach.effect == Effect::Advises; });
}

bool hasOtherTask(const CheckedPair &pair)
{
    return std::any_of(pair.breaches.begin(), pair.breaches.end(), [](const RuleBreach &breach) { return breach.rule == Rule::OneTask; });
}

QList<Id<Person>> consideredNames(const MeetingState &state, const QString &task)
{
    QList<Person> people;
    const auto add = [&](Id<Person> id) {
        const auto *person = state.people.find(id);
        if (person && !people.contains(*person))
            people.append(*person);
    };
    for (const auto &brought : situationOf(state, task).names)
        add(brought.person);
    for (const auto &proposal : deliberationOf(state, task).proposals) {
        for (const auto person : proposal.pair)
            add(person);
    }
    if (people.size() < 2)
        addStandingProfiles(people, state, task);
    QList<Id<Person>> names;
    for (const auto &person : sortedByName(people))
        names.append(person.id);
    return names;
}

QList<CheckedPair> checkedPairs(const MeetingState &state, const QString &task)
{
    const auto names = consideredNames(state, task);
    QList<CheckedPair> pairs;
    for (qsizetype i = 0; i < names.size(); ++i) {
        for (qsizetype j = i + 1; j < names.size(); ++j) {
            const QList<Id<Person>> people { names.at(i), names.at(j) };
            pairs.append({ people, pairBreaches(state, task, people) });
        }
    }
    return pairs;
}
