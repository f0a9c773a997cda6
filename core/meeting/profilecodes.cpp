// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/profilecodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QList<Profile> standingProfiles(const MeetingState &state, const QString &task)
{
    QList<Profile> profiles;
    state.profiles.each([&](const Profile &profile) {
        if (profile.task == task && profile.status == ProfileStatus::Standing)
            profiles.append(profile);
    });
    std::sort(profiles.begin(), profiles.end(), [](const Profile &a, const Profile &b) { return a.id.number() < b.id.number(); });
    return profiles;
}

QString lettersOf(int place)
{
    constexpr int letters = 26;
    QString text;
    for (int left = place; left >= 0; left = left / letters - 1)
        text.prepend(QChar(u'A' + left % letters));
    return text;
}

QString profileCode(const MeetingState &state, Id<Profile> id)
{
    const auto *profile = state.profiles.find(id);
    if (!profile)
        return {};
    int before = 0;
    state.profiles.each([&](const Profile &other) { before += other.task == profile->task && other.id.number() < id.number() ? 1 : 0; });
    const auto &tasks = procedureOf(state).tasks;
    for (int i = 0; i < tasks.size(); ++i) {
        if (tasks.at(i).code == profile->task)
            return QString::number(i + 1) + lettersOf(before);
    }
    return {};
}

std::optional<Id<Person>> personOfCode(const MeetingState &state, const QString &code)
{
    std::optional<Id<Person>> person;
    if (code.isEmpty() || !code.at(0).isDigit())
        return person;
    state.profiles.each([&](const Profile &profile) {
        if (profile.status == ProfileStatus::Standing && profileCode(state, profile.id).compare(code, Qt::CaseInsensitive) == 0)
            person = profile.person;
    });
    return person;
}
