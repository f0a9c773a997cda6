// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A person that a dossier knows: a member of the loop, a follower kept apart, or someone put forward from outside the list.

#include "core/people/gender.h"
#include "core/record/field.h"

#include <QString>

struct LocalGroup;

/** Members are on the loop's list; followers are kept apart from it; outsiders were put forward or named without being on it. */
enum class Standing { Member, Follower, Outsider };

template <> struct EnumNames<Standing> {
    static constexpr const char *names[] = { "member", "follower", "outsider" };
};

/** Whether the platform's list shows the name, or only the pseudo; hidden once, hidden everywhere until the person says otherwise. */
enum class NameSharing { Shared, PseudoOnly };

template <> struct EnumNames<NameSharing> {
    static constexpr const char *names[] = { "shared", "pseudo-only" };
};

/** Texts are empty when nothing is known. */
struct Person {
    Id<Person> id;
    QString familyName; // as written by the source, usually in capitals
    QString givenName;
    QString pseudo;
    NameSharing sharing = NameSharing::Shared;
    QList<Id<LocalGroup>> groups;
    QString quality; // the platform's Description
    QString email; // lower case
    QString phone; // E.164
    Gender gender = Gender::Unsaid;
    Standing standing = Standing::Member;
    bool addedOnSpot = false;
    bool isSharingTold = false; // how the name is shared was said by hand: no list changes it

    static constexpr auto fields()
    {
        using P = Person;
        return std::tuple { field(1, "id", &P::id), spareField(2, "family_name", &P::familyName),
            spareField(3, "given_name", &P::givenName), spareField(4, "pseudo", &P::pseudo), spareField(5, "sharing", &P::sharing),
            spareField(6, "groups", &P::groups), spareField(7, "quality", &P::quality), spareField(8, "email", &P::email),
            spareField(9, "phone", &P::phone), spareField(10, "gender", &P::gender), spareField(11, "standing", &P::standing),
            spareField(12, "added_on_spot", &P::addedOnSpot), spareField(13, "sharing_told", &P::isSharingTold) };
    }
    bool operator==(const Person &) const = default;
};
