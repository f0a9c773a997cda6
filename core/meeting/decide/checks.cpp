// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/decide/checks.h"

#include "core/people/contact.h"
#include "core/people/names.h"

#include <algorithm>

namespace {

/** The first failure of a check made on each element. */
template <class List, class Check> Result<void> each(const List &list, Check check)
{
    for (const auto &one : list) {
        if (const auto checked = check(one); !checked)
            return checked;
    }
    return {};
}

}

Result<void> hasMeeting(const MeetingState &state)
{
    if (!state.procedure || state.sittings.isEmpty())
        return refuse(ErrorKind::NoMeeting);
    return {};
}

Result<void> hasPerson(const MeetingState &state, Id<Person> id)
{
    if (!state.people.find(id))
        return refuse(ErrorKind::AbsentPerson, { QString::number(id.number()) });
    return {};
}

Result<void> hasPeople(const MeetingState &state, const QList<Id<Person>> &ids)
{
    return each(ids, [&](Id<Person> id) { return hasPerson(state, id); });
}

Result<void> hasMember(const MeetingState &state, Id<Person> id)
{
    const auto *person = state.people.find(id);
    if (!person)
        return refuse(ErrorKind::AbsentPerson, { QString::number(id.number()) });
    if (person->standing == Standing::Follower)
        return refuse(ErrorKind::FollowerNotMember, { spokenName(*person) });
    if (person->standing == Standing::Outsider)
        return refuse(ErrorKind::NotAMember, { spokenName(*person) });
    return {};
}

Result<void> hasLocalGroup(const MeetingState &state, Id<LocalGroup> id)
{
    if (!state.localGroups.find(id))
        return refuse(ErrorKind::AbsentLocalGroup, { QString::number(id.number()) });
    return {};
}

Result<void> hasLocalGroups(const MeetingState &state, const QList<Id<LocalGroup>> &ids)
{
    return each(ids, [&](Id<LocalGroup> id) { return hasLocalGroup(state, id); });
}

Result<void> hasProfile(const MeetingState &state, Id<Profile> id)
{
    if (!state.profiles.find(id))
        return refuse(ErrorKind::AbsentProfile, { QString::number(id.number()) });
    return {};
}

Result<void> hasTask(const MeetingState &state, const QString &code)
{
    if (!taskOf(procedureOf(state), code))
        return refuse(ErrorKind::AbsentTask, { code });
    return {};
}

Result<void> hasStep(const MeetingState &state, const QString &code)
{
    if (!stepOf(procedureOf(state), code))
        return refuse(ErrorKind::AbsentStep, { code });
    return {};
}

Result<void> hasSmallGroup(const MeetingState &state, int number)
{
    const auto groups = groupsAtWork(state);
    const auto isIt = [&](const SmallGroup &group) { return group.number == number; };
    if (std::none_of(groups.begin(), groups.end(), isIt))
        return refuse(ErrorKind::AbsentSmallGroup, { QString::number(number) });
    return {};
}

Result<void> isText(const QString &text, const QString &field, int longest)
{
    if (text.trimmed().isEmpty())
        return refuse(ErrorKind::EmptyText, { field });
    return isShort(text, field, longest);
}

Result<void> isShort(const QString &text, const QString &field, int longest)
{
    if (text.size() > longest)
        return refuse(ErrorKind::TextTooLong, { field, QString::number(longest) });
    if (text.contains(QChar(u'\0')))
        return refuse(ErrorKind::NulInText);
    return {};
}

Result<void> isWithin(int number, const QString &field, int lowest, int highest)
{
    if (number < lowest || number > highest)
        return refuse(ErrorKind::NumberOutOfRange, { field, QString::number(lowest), QString::number(highest) });
    return {};
}

Result<void> isEmail(const QString &email)
{
    const auto at = email.indexOf(u'@');
    const bool sound = at > 0 && email.indexOf(u'@', at + 1) < 0 && email.indexOf(u'.', at + 2) > 0 && !email.endsWith(u'.')
        && std::none_of(email.begin(), email.end(), [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
    if (!email.isEmpty() && !sound)
        return refuse(ErrorKind::InvalidEmail, { email });
    return {};
}

Result<void> makePhone(QString &phone)
{
    if (const auto checked = isShort(phone, QStringLiteral("phone"), shortText); !checked)
        return checked;
    const auto read = readPhone(phone);
    if (!read)
        return refuse(read);
    phone = *read;
    return {};
}

Result<void> areDifferent(const MeetingState &state, const QList<Id<Person>> &people)
{
    auto sorted = people;
    std::sort(sorted.begin(), sorted.end());
    const auto twice = std::adjacent_find(sorted.begin(), sorted.end());
    if (twice == sorted.end())
        return {};
    const auto *person = state.people.find(*twice);
    return refuse(ErrorKind::SamePersonTwice, { person ? spokenName(*person) : QString::number(twice->number()) });
}
