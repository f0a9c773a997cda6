// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Profiles put forward by the local groups, and whether their volunteers agree.

#include "core/meeting/profile.h"

/** A local group puts someone forward for a task. */
struct ProfileAdded {
    static constexpr int kind = 30;
    static constexpr const char *word = "add-profile";
    std::optional<Id<Profile>> id; // counted by the program
    Id<Person> person;
    QString task;
    std::optional<Id<LocalGroup>> group;
    Agreement agreement = {};
    QString skills;
    QString experience;
    QString availability;
    QString commitment;
    std::optional<Id<Person>> presenter;

    static constexpr auto fields()
    {
        using C = ProfileAdded;
        return std::tuple { field(1, "id", &C::id), field(2, "person", &C::person), field(3, "task", &C::task),
            field(4, "group", &C::group), spareField(5, "agreement", &C::agreement), spareField(6, "skills", &C::skills),
            spareField(7, "experience", &C::experience), spareField(8, "availability", &C::availability),
            spareField(9, "commitment", &C::commitment), field(10, "presenter", &C::presenter) };
    }
    bool operator==(const ProfileAdded &) const = default;
};

/** What a correction may empty besides its texts, which it empties by an empty text. */
enum class ProfileBlank { Group, Presenter };

template <> struct EnumNames<ProfileBlank> {
    static constexpr const char *names[] = { "group", "presenter" };
};

/** What is told of a profile; what is left out stays. */
struct ProfileCorrected {
    static constexpr int kind = 31;
    static constexpr const char *word = "correct-profile";
    Id<Profile> profile;
    std::optional<Id<LocalGroup>> group;
    std::optional<QString> skills;
    std::optional<QString> experience;
    std::optional<QString> availability;
    std::optional<QString> commitment;
    std::optional<Id<Person>> presenter;
    QList<ProfileBlank> clear; // what is told again in the same breath stands

    static constexpr auto fields()
    {
        using C = ProfileCorrected;
        return std::tuple { field(1, "profile", &C::profile), field(2, "group", &C::group), field(3, "skills", &C::skills),
            field(4, "experience", &C::experience), field(5, "availability", &C::availability), field(6, "commitment", &C::commitment),
            field(7, "presenter", &C::presenter), spareField(8, "clear", &C::clear) };
    }
    bool operator==(const ProfileCorrected &) const = default;
};

/** Whether the volunteer agrees: present, reached, or still to be confirmed. */
struct AgreementRecorded {
    static constexpr int kind = 32;
    static constexpr const char *word = "record-agreement";
    Id<Profile> profile;
    Agreement agreement = {};

    static constexpr auto fields()
    {
        using C = AgreementRecorded;
        return std::tuple { field(1, "profile", &C::profile), field(2, "agreement", &C::agreement) };
    }
    bool operator==(const AgreementRecorded &) const = default;
};

/** The volunteer withdraws, or the group declines to support its own profile. */
struct ProfileWithdrawn {
    static constexpr int kind = 33;
    static constexpr const char *word = "withdraw-profile";
    Id<Profile> profile;
    ProfileStatus status = {}; // withdrawn or declined; standing brings it back

    static constexpr auto fields()
    {
        using C = ProfileWithdrawn;
        return std::tuple { field(1, "profile", &C::profile), field(2, "status", &C::status) };
    }
    bool operator==(const ProfileWithdrawn &) const = default;
};

/** What a profiles file adds: the profiles, with the people and groups that they need. */
struct ProfilesImported {
    static constexpr int kind = 34;
    static constexpr const char *word = "import-profiles";
    QList<Profile> profiles;
    QList<Person> people;
    QList<LocalGroup> groups;
    QStringList sources;

    static constexpr auto fields()
    {
        using C = ProfilesImported;
        return std::tuple { field(1, "profiles", &C::profiles), spareField(2, "people", &C::people), spareField(3, "groups", &C::groups),
            spareField(4, "sources", &C::sources) };
    }
    bool operator==(const ProfilesImported &) const = default;
};
