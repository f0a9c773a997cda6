// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preparation/profilerows.h"

#include "core/people/names.h"
#include "core/wording/lookup.h"

#include <algorithm>

Certification certificationOf(const MeetingState &state, Id<Person> person, std::optional<Id<LocalGroup>> group)
{
    const auto *known = state.people.find(person);
    auto looked = known ? *known : Person { person };
    if (group && !looked.groups.contains(*group))
        looked.groups.append(*group);
    return certifiedInTime(state, looked);
}

QList<TaskProfiles> profilesByTask(const MeetingState &state)
{
    QList<TaskProfiles> tasks;
    for (const auto &task : procedureOf(state).tasks)
        tasks.append({ task.code, task.name, {} });
    state.profiles.each([&](const Profile &profile) {
        const auto it = std::find_if(tasks.begin(), tasks.end(), [&](const TaskProfiles &one) { return one.task == profile.task; });
        if (it == tasks.end())
            return;
        it->rows.append({ profile.id, nameOf(state, profile.person), profile.group ? nameOf(state, *profile.group) : QString(),
            profile.agreement, profile.status, certificationOf(state, profile.person, profile.group) });
    });
    for (auto &task : tasks) {
        std::stable_sort(task.rows.begin(), task.rows.end(), [](const ProfileRow &a, const ProfileRow &b) {
            const auto left = std::pair(a.status != ProfileStatus::Standing, fold(a.name));
            return left < std::pair(b.status != ProfileStatus::Standing, fold(b.name));
        });
    }
    return tasks;
}
