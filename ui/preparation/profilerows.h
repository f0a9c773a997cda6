// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The profiles of a meeting as the page lists them: by task, each with what is to be checked.

#include "core/meeting/rules.h"

struct ProfileRow {
    Id<Profile> profile;
    QString name; // as spoken
    QString group; // the one that puts forward
    Agreement agreement = Agreement::ToConfirm;
    ProfileStatus status = ProfileStatus::Standing;
    Certification certification = Certification::Unknown;
    bool operator==(const ProfileRow &) const = default;
};

struct TaskProfiles {
    QString task; // code
    QString name;
    QList<ProfileRow> rows; // standing ones first, then by name
    bool operator==(const TaskProfiles &) const = default;
};

/** All tasks of the procedure with their profiles. */
QList<TaskProfiles> profilesByTask(const MeetingState &state);
/** Whether the person of a profile, or the group that puts them forward, was certified in time. */
Certification certificationOf(const MeetingState &state, Id<Person> person, std::optional<Id<LocalGroup>> group);
