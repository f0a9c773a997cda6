// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/decide/checks.h"
#include "core/meeting/decide/decide.h"
#include "core/meeting/references.h"
#include "core/people/cleantext.h"
#include "core/people/names.h"

#include <type_traits>

using namespace Qt::StringLiterals;

namespace {

/** Names go to a sheet and to a projector: a mark that is not seen would turn a line around, or hide a namesake. */
template <class Text> void makeClean(Text &text)
{
    if constexpr (std::is_same_v<Text, QString>)
        text = cleanText(text);
    else if (text)
        text = cleanText(*text);
}

template <class Intent> Intent cleaned(Intent intent)
{
    makeClean(intent.familyName);
    makeClean(intent.givenName);
    makeClean(intent.pseudo);
    makeClean(intent.quality);
    return intent;
}

Result<void> areNames(const QString &familyName, const QString &givenName, const QString &pseudo)
{
    if (familyName.trimmed().isEmpty() && givenName.trimmed().isEmpty())
        return isText(pseudo, u"family_name"_s, shortText);
    return allOf({ isShort(familyName, u"family_name"_s, shortText), isShort(givenName, u"given_name"_s, shortText),
        isShort(pseudo, u"pseudo"_s, shortText) });
}

/** What is to be shown of a person, name or pseudo, is known. */
Result<void> canShare(const Person &person, const PersonCorrected &intent)
{
    const auto name = intent.familyName.value_or(person.familyName) + intent.givenName.value_or(person.givenName);
    if (intent.sharing == NameSharing::Shared)
        return isText(name, u"family_name"_s, 2 * shortText);
    if (intent.sharing == NameSharing::PseudoOnly)
        return isText(intent.pseudo.value_or(person.pseudo), u"pseudo"_s, shortText);
    return {};
}

Result<void> isImportedPerson(const Person &person)
{
    return allOf({ areNames(person.familyName, person.givenName, person.pseudo.isEmpty() ? person.email : person.pseudo),
        isShort(person.quality, u"quality"_s, longText), isEmail(person.email), isShort(person.phone, u"phone"_s, shortText) });
}

}

Result<PersonAdded> addable(const MeetingState &state, PersonAdded person)
{
    person = cleaned(std::move(person));
    const auto checked
        = allOf({ hasMeeting(state), areNames(person.familyName, person.givenName, person.pseudo), hasLocalGroups(state, person.groups),
            isEmail(person.email), isShort(person.quality, u"quality"_s, longText), makePhone(person.phone) });
    if (!checked)
        return refuse(checked);
    person.email = person.email.toLower();
    return person;
}

MeetingDecision decide(const MeetingState &state, PeopleImported intent)
{
    if (const auto checked = hasMeeting(state); !checked)
        return refuse(checked);
    QSet<quint32> numbers;
    for (const auto &person : intent.people) {
        if (const auto checked = isImportedPerson(person); !checked)
            return refuse(checked);
        if (numbers.contains(person.id.number()))
            return refuse(ErrorKind::JsonDuplicate, { u"id"_s, QString::number(person.id.number()) });
        numbers.insert(person.id.number());
    }
    const bool bringsList = !intent.listed.isEmpty() && intent.listed != state.listed;
    if (intent.people.isEmpty() && intent.groups.isEmpty() && !bringsList)
        return refuse(ErrorKind::AlreadyDone, { u"import"_s });
    return accept(std::move(intent));
}

MeetingDecision decide(const MeetingState &state, PersonAdded intent)
{
    auto person = addable(state, std::move(intent));
    if (!person)
        return refuse(person);
    person->id = state.people.next();
    return accept(*std::move(person));
}

MeetingDecision decide(const MeetingState &state, PersonCorrected intent)
{
    intent = cleaned(std::move(intent));
    const auto *person = state.people.find(intent.person);
    if (!person)
        return refuse(hasPerson(state, intent.person));
    const auto checked = allOf({ areNames(intent.familyName.value_or(person->familyName), intent.givenName.value_or(person->givenName),
                                     intent.pseudo.value_or(person->pseudo)),
        canShare(*person, intent), hasLocalGroups(state, intent.groups.value_or(QList<Id<LocalGroup>> {})),
        isEmail(intent.email.value_or(QString())), isShort(intent.quality.value_or(QString()), u"quality"_s, longText),
        intent.phone ? makePhone(*intent.phone) : Result<void> {} });
    if (!checked)
        return refuse(checked);
    if (intent.email)
        intent.email = intent.email->toLower();
    return accept(std::move(intent));
}

MeetingDecision decide(const MeetingState &state, FollowerAdmitted intent)
{
    const auto *person = state.people.find(intent.person);
    if (!person)
        return refuse(hasPerson(state, intent.person));
    if (person->standing == Standing::Member)
        return refuse(ErrorKind::NotAFollower, { spokenName(*person) });
    return accept(std::move(intent));
}

MeetingDecision decide(const MeetingState &state, GenderStated intent)
{
    if (const auto checked = hasPerson(state, intent.person); !checked)
        return refuse(checked);
    return accept(std::move(intent));
}

MeetingDecision decide(const MeetingState &state, PersonRemoved intent)
{
    const auto *person = state.people.find(intent.person);
    if (!person)
        return refuse(hasPerson(state, intent.person));
    if (isReferredTo(state, intent.person))
        return refuse(ErrorKind::PersonInUse, { spokenName(*person) });
    return accept(std::move(intent));
}

MeetingDecision decide(const MeetingState &state, LocalGroupAdded intent)
{
    makeClean(intent.name);
    makeClean(intent.town);
    const auto checked
        = allOf({ hasMeeting(state), isText(intent.name, u"name"_s, shortText), isShort(intent.town, u"town"_s, shortText) });
    if (!checked)
        return refuse(checked);
    std::optional<QString> known;
    state.localGroups.each([&](const LocalGroup &group) {
        if (fold(group.name) == fold(intent.name))
            known = group.name;
    });
    if (known)
        return refuse(ErrorKind::AlreadyDone, { *known });
    intent.id = state.localGroups.next();
    return accept(std::move(intent));
}

MeetingDecision decide(const MeetingState &state, LocalGroupCorrected intent)
{
    makeClean(intent.name);
    makeClean(intent.town);
    const auto checked
        = allOf({ hasLocalGroup(state, intent.group), intent.name ? isText(*intent.name, u"name"_s, shortText) : Result<void> {},
            isShort(intent.town.value_or(QString()), u"town"_s, shortText),
            hasPeople(state, intent.animators.value_or(QList<Id<Person>> {})) });
    if (!checked)
        return refuse(checked);
    return accept(std::move(intent));
}

MeetingDecision decide(const MeetingState &state, CertificationAnswered intent)
{
    if (const auto checked = allOf({ hasMeeting(state), hasLocalGroups(state, intent.groups) }); !checked)
        return refuse(checked);
    if (intent.groups.isEmpty())
        return refuse(ErrorKind::EmptyText, { u"groups"_s });
    return accept(std::move(intent));
}
