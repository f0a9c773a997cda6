// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/nameable.h"

#include "core/meeting/profilecodes.h"
#include "core/people/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kinds = 3;

bool beginsAWord(const QString &folded, const QString &word)
{
    return folded.startsWith(word) || folded.contains(u' ' + word);
}

bool beginAll(const QString &folded, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return beginsAWord(folded, word); });
}

NameableKind kindOf(const MeetingState &state, const Person &person, const QString &task)
{
    auto kind = NameableKind::Member;
    state.profiles.each([&](const Profile &profile) {
        if (profile.person == person.id && profile.status == ProfileStatus::Standing)
            kind = profile.task == task ? NameableKind::ProfileOfTask : std::min(kind, NameableKind::OtherProfile);
    });
    return kind;
}

struct Ranked {
    int rank;
    OrderKey key;
    Nameable nameable;
};

/** How well the words fit: by the name itself, with the pseudo, or only with the groups; nothing when they do not. */
std::optional<int> fit(const Person &person, const QString &groups, const QStringList &words)
{
    const auto name = spokenName(person);
    if (beginAll(fold(name), words))
        return 0;
    if (beginAll(fold(u"%1 %2"_s.arg(name, person.pseudo)), words))
        return 1;
    return beginAll(fold(u"%1 %2 %3"_s.arg(name, person.pseudo, groups)), words) ? std::optional(2) : std::nullopt;
}

}

QList<Nameable> nameableFor(const MeetingState &state, const QString &task, const QString &letters, qsizetype limit)
{
    const auto words = fold(letters).split(u' ', Qt::SkipEmptyParts);
    const auto coded = personOfCode(state, letters.trimmed());
    QList<Ranked> found;
    state.people.each([&](const Person &person) {
        if (person.standing == Standing::Follower)
            return;
        const auto groups = groupNames(state, person).join(u" ; "_s);
        const auto fits = coded == person.id ? std::optional(-1) : fit(person, groups, words);
        if (!fits)
            return;
        const auto kind = kindOf(state, person, task);
        if (words.isEmpty() && kind == NameableKind::Member)
            return; // before the first letter, only the profiles are offered
        found.append({ *fits * kinds + int(kind), orderKey(person), { person.id, spokenName(person), groups, kind } });
    });
    std::sort(
        found.begin(), found.end(), [](const Ranked &a, const Ranked &b) { return a.rank != b.rank ? a.rank < b.rank : a.key < b.key; });
    QList<Nameable> best;
    for (qsizetype i = 0; i < std::min(limit, found.size()); ++i)
        best.append(found.at(i).nameable);
    return best;
}
