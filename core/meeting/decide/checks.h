// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The checks that many intents share: what they name exists, their texts hold something and are not endless.

#include "core/meeting/changes/people.h"
#include "core/meeting/state.h"
#include "core/result.h"

/** Longest short text (a name, a place) and longest long one (an argument, a look back), in characters. */
inline constexpr int shortText = 200;
inline constexpr int longText = 4000;

Result<void> hasMeeting(const MeetingState &state);
Result<void> hasPerson(const MeetingState &state, Id<Person> id);
Result<void> hasPeople(const MeetingState &state, const QList<Id<Person>> &ids);
/** A person on the loop's list; a follower is refused as such. */
Result<void> hasMember(const MeetingState &state, Id<Person> id);
Result<void> hasLocalGroup(const MeetingState &state, Id<LocalGroup> id);
Result<void> hasLocalGroups(const MeetingState &state, const QList<Id<LocalGroup>> &ids);
Result<void> hasProfile(const MeetingState &state, Id<Profile> id);
Result<void> hasTask(const MeetingState &state, const QString &code);
Result<void> hasStep(const MeetingState &state, const QString &code);
Result<void> hasSmallGroup(const MeetingState &state, int number);
/** `field` names the text in the error. */
Result<void> isText(const QString &text, const QString &field, int longest);
Result<void> isShort(const QString &text, const QString &field, int longest);
Result<void> isWithin(int number, const QString &field, int lowest, int highest);
Result<void> isEmail(const QString &email);
/** Someone to be added, cleaned and checked; the id is left to the caller. */
Result<PersonAdded> addable(const MeetingState &state, PersonAdded person);
/** A phone as people write it, brought to E.164; an empty one stays. Errors: InvalidPhone, PhoneLostDigits, TextTooLong. */
Result<void> makePhone(QString &phone);
/** Nobody twice in a list. */
Result<void> areDifferent(const MeetingState &state, const QList<Id<Person>> &people);

/** The first failure of several checks, in order. */
inline Result<void> allOf(std::initializer_list<Result<void>> checks)
{
    for (const auto &check : checks) {
        if (!check)
            return check;
    }
    return {};
}
