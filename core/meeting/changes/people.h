// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// People and local groups: imported, typed in, corrected, and what they state.

#include "core/meeting/sitting.h"
#include "core/people/idwords.h"

/** What an import adds or completes: whole values, with their ids. */
struct PeopleImported {
    static constexpr int kind = 20;
    static constexpr const char *word = "import-people";
    QList<Person> people;
    QList<LocalGroup> groups;
    QStringList sources; // names of the files
    QList<ListedPlace> listed; // of the platform's attendance list, when one was read; by page and line

    static constexpr auto fields()
    {
        using C = PeopleImported;
        return std::tuple { field(1, "people", &C::people), spareField(2, "groups", &C::groups), spareField(3, "sources", &C::sources),
            spareField(4, "listed", &C::listed) };
    }
    bool operator==(const PeopleImported &) const = default;
};

/** A member whom the list missed, or someone from outside it. */
struct PersonAdded {
    static constexpr int kind = 21;
    static constexpr const char *word = "add-person";
    std::optional<Id<Person>> id; // counted by the program
    QString familyName;
    QString givenName;
    QString pseudo;
    QList<Id<LocalGroup>> groups;
    QString quality;
    QString email;
    QString phone;
    Standing standing = {};
    bool onSpot = false;

    static constexpr auto fields()
    {
        using C = PersonAdded;
        return std::tuple { field(1, "id", &C::id), spareField(2, "family_name", &C::familyName),
            spareField(3, "given_name", &C::givenName), spareField(4, "pseudo", &C::pseudo), spareField(5, "groups", &C::groups),
            spareField(6, "quality", &C::quality), spareField(7, "email", &C::email), spareField(8, "phone", &C::phone),
            spareField(9, "standing", &C::standing), spareField(10, "on_spot", &C::onSpot) };
    }
    bool operator==(const PersonAdded &) const = default;
};

/** A name or a contact was wrong: corrected everywhere, locked decisions included. */
struct PersonCorrected {
    static constexpr int kind = 22;
    static constexpr const char *word = "correct-person";
    Id<Person> person;
    std::optional<QString> familyName;
    std::optional<QString> givenName;
    std::optional<QString> pseudo;
    std::optional<QList<Id<LocalGroup>>> groups;
    std::optional<QString> quality;
    std::optional<QString> email;
    std::optional<QString> phone;
    std::optional<NameSharing> sharing; // a name is shown again only because somebody says that it may be

    static constexpr auto fields()
    {
        using C = PersonCorrected;
        return std::tuple { field(1, "person", &C::person), field(2, "family_name", &C::familyName), field(3, "given_name", &C::givenName),
            field(4, "pseudo", &C::pseudo), field(5, "groups", &C::groups), field(6, "quality", &C::quality), field(7, "email", &C::email),
            field(8, "phone", &C::phone), field(9, "sharing", &C::sharing) };
    }
    bool operator==(const PersonCorrected &) const = default;
};

/** A follower of the platform's list is let in as a member. */
struct FollowerAdmitted {
    static constexpr int kind = 23;
    static constexpr const char *word = "admit-follower";
    Id<Person> person;
    bool onSpot = false; // at the door, once the sheet was printed

    static constexpr auto fields()
    {
        using C = FollowerAdmitted;
        return std::tuple { field(1, "person", &C::person), spareField(2, "on_spot", &C::onSpot) };
    }
    bool operator==(const FollowerAdmitted &) const = default;
};

/** What a person states of their gender; "unsaid" takes it back. */
struct GenderStated {
    static constexpr int kind = 24;
    static constexpr const char *word = "state-gender";
    Id<Person> person;
    Gender gender = {};

    static constexpr auto fields()
    {
        using C = GenderStated;
        return std::tuple { field(1, "person", &C::person), spareField(2, "gender", &C::gender) };
    }
    bool operator==(const GenderStated &) const = default;
};

/** A row that should not have been: taken out while nothing refers to it. */
struct PersonRemoved {
    static constexpr int kind = 25;
    static constexpr const char *word = "remove-person";
    Id<Person> person;

    static constexpr auto fields()
    {
        using C = PersonRemoved;
        return std::tuple { field(1, "person", &C::person) };
    }
    bool operator==(const PersonRemoved &) const = default;
};

/** A local group that no list named. */
struct LocalGroupAdded {
    static constexpr int kind = 26;
    static constexpr const char *word = "add-local-group";
    std::optional<Id<LocalGroup>> id; // counted by the program
    QString name;
    QString town;

    static constexpr auto fields()
    {
        using C = LocalGroupAdded;
        return std::tuple { field(1, "id", &C::id), field(2, "name", &C::name), spareField(3, "town", &C::town) };
    }
    bool operator==(const LocalGroupAdded &) const = default;
};

/** Name, town or animators of a local group. */
struct LocalGroupCorrected {
    static constexpr int kind = 27;
    static constexpr const char *word = "correct-local-group";
    Id<LocalGroup> group;
    std::optional<QString> name;
    std::optional<QString> town;
    std::optional<QList<Id<Person>>> animators;

    static constexpr auto fields()
    {
        using C = LocalGroupCorrected;
        return std::tuple { field(1, "group", &C::group), field(2, "name", &C::name), field(3, "town", &C::town),
            field(4, "animators", &C::animators) };
    }
    bool operator==(const LocalGroupCorrected &) const = default;
};

/** Whether these local groups were certified before the date of the procedure, and when if known. */
struct CertificationAnswered {
    static constexpr int kind = 28;
    static constexpr const char *word = "answer-certification";
    QList<Id<LocalGroup>> groups;
    Certification certification = {};
    std::optional<QDate> on;

    static constexpr auto fields()
    {
        using C = CertificationAnswered;
        return std::tuple { field(1, "groups", &C::groups), spareField(2, "certification", &C::certification), field(3, "on", &C::on) };
    }
    bool operator==(const CertificationAnswered &) const = default;
};
