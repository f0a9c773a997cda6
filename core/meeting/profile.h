// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A profile: a volunteer put forward by a local group for one task, with what is told of them.

#include "core/people/idwords.h"

/** Whether the volunteer agrees; silence is never agreement. */
enum class Agreement { ToConfirm, Present, Reached };

template <> struct EnumNames<Agreement> {
    static constexpr const char *names[] = { "to-confirm", "present", "reached" };
};

/** A profile stands until its volunteer withdraws or its group declines to support it. */
enum class ProfileStatus { Standing, Withdrawn, Declined };

template <> struct EnumNames<ProfileStatus> {
    static constexpr const char *names[] = { "standing", "withdrawn", "declined" };
};

struct Profile {
    Id<Profile> id;
    Id<Person> person;
    QString task; // code
    std::optional<Id<LocalGroup>> group; // the one that puts forward
    Agreement agreement = Agreement::ToConfirm;
    QString skills;
    QString experience;
    QString availability;
    QString commitment;
    std::optional<Id<Person>> presenter;
    ProfileStatus status = ProfileStatus::Standing;
    qint64 since = 0; // when the status was recorded

    static constexpr auto fields()
    {
        using P = Profile;
        return std::tuple { field(1, "id", &P::id), field(2, "person", &P::person), field(3, "task", &P::task),
            field(4, "group", &P::group), spareField(5, "agreement", &P::agreement), spareField(6, "skills", &P::skills),
            spareField(7, "experience", &P::experience), spareField(8, "availability", &P::availability),
            spareField(9, "commitment", &P::commitment), field(10, "presenter", &P::presenter), spareField(11, "status", &P::status),
            spareField(12, "since", &P::since) };
    }
    bool operator==(const Profile &) const = default;
};

template <> struct IdWord<Profile> {
    static constexpr const char *word = "profile";
};
