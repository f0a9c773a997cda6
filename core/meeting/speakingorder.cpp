// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/speakingorder.h"

#include "core/meeting/halltime.h"

#include "core/people/names.h"

#include <algorithm>

namespace {

QList<LocalGroup> sortedGroups(const MeetingState &state)
{
    auto groups = state.localGroups.values();
    std::stable_sort(groups.begin(), groups.end(), [](const LocalGroup &a, const LocalGroup &b) { return fold(a.name) < fold(b.name); });
    return groups;
}

QList<SpokenProfile> profilesOf(const MeetingState &state, std::optional<Id<LocalGroup>> group)
{
    QList<SpokenProfile> profiles;
    for (const auto &task : procedureOf(state).tasks) {
        state.profiles.each([&](const Profile &profile) {
            const bool isKnown = profile.group && state.localGroups.find(*profile.group);
            const bool isTheirs = group ? profile.group == group : !isKnown;
            const auto *person = state.people.find(profile.person);
            if (profile.task == task.code && isTheirs && person)
                profiles.append({ profile.id, spokenName(*person), task.name, profile.agreement, profile.status });
        });
    }
    return profiles;
}

}

QList<Turn> speakingOrder(const MeetingState &state)
{
    QList<Turn> turns;
    const auto add = [&](std::optional<Id<LocalGroup>> group, const QString &name) {
        Turn turn { group, name, profilesOf(state, group), {}, {} };
        if (turn.profiles.isEmpty())
            return;
        if (group && state.presentations.contains(*group)) {
            const auto presentation = state.presentations.value(*group);
            turn.presenter = presentation.by;
            turn.presentedAt = hallTime(state, presentation.at);
        }
        turns.append(turn);
    };
    for (const auto &group : sortedGroups(state))
        add(group.id, group.name);
    add({}, {});
    return turns;
}

QStringList silentGroups(const MeetingState &state)
{
    QStringList silent;
    for (const auto &group : sortedGroups(state)) {
        if (profilesOf(state, group.id).isEmpty())
            silent.append(group.name);
    }
    return silent;
}

std::optional<qsizetype> nextTurn(const QList<Turn> &turns)
{
    const auto next = std::find_if(turns.begin(), turns.end(), [](const Turn &turn) { return turn.group && !turn.presentedAt; });
    return next == turns.end() ? std::nullopt : std::optional(next - turns.begin());
}
