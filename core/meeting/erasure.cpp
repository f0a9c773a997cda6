// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/erasure.h"

#include "core/people/names.h"
#include "core/people/phone.h"
#include "core/record/texts.h"
#include "core/wording/contactmask.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** Shorter ones stand in too many other words to be taken out of texts. */
constexpr qsizetype shortestText = 4;

bool isContact(QLatin1StringView field)
{
    return field == "email"_L1 || field == "phone"_L1;
}

/** Those of others, who may have the same. */
bool isName(QLatin1StringView field)
{
    return field == "family_name"_L1 || field == "given_name"_L1 || field == "pseudo"_L1;
}

bool isInWord(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

/** Where `word` next stands as a whole, from `from` on; -1 when nowhere. */
qsizetype placeOf(const QString &word, const QString &text, qsizetype from)
{
    auto at = text.indexOf(word, from, Qt::CaseInsensitive);
    while (at >= 0 && (isInWord(text, at - 1) || isInWord(text, at + word.size())))
        at = text.indexOf(word, at + 1, Qt::CaseInsensitive);
    return at;
}

/** Takes `erased` out where it stands as a whole: « Paul Martin » stays within « Paul Martinez ». */
void takeOut(QString &text, const QString &erased)
{
    for (auto at = placeOf(erased, text, 0); at >= 0; at = placeOf(erased, text, at + 1))
        text.replace(at, erased.size(), erasedMark());
}

/** « M.-H. » for « Marie-Hélène ». */
QString initialsOf(const QString &given)
{
    QString initials;
    for (qsizetype i = 0; i < given.size(); ++i) {
        if (!isInWord(given, i - 1) && given.at(i).isLetter())
            initials += (initials.isEmpty() ? QString() : u"-"_s) + given.at(i).toUpper() + u'.';
    }
    return initials;
}

template <class Named> void forgetWho(Named &named)
{
    named.familyName = QString();
    named.givenName = QString();
    named.pseudo = erasedMark();
    named.quality = QString();
    named.email = QString();
    named.phone = QString();
    named.groups = {};
}

void forget(Person &person)
{
    forgetWho(person);
    person.sharing = NameSharing::PseudoOnly;
    person.gender = Gender::Unsaid;
}

template <class Profile> void forgetTexts(Profile &profile)
{
    profile.skills = QString();
    profile.experience = QString();
    profile.availability = QString();
    profile.commitment = QString();
}

/** What a correction tells of somebody becomes nothing told, where something was. */
void forget(PersonCorrected &corrected)
{
    for (auto *text : { &corrected.familyName, &corrected.givenName, &corrected.quality, &corrected.email, &corrected.phone })
        *text = text->has_value() ? std::optional(QString()) : std::nullopt;
    if (corrected.pseudo)
        corrected.pseudo = erasedMark();
    if (corrected.groups)
        corrected.groups = QList<Id<LocalGroup>>();
}

}

QString erasedMark()
{
    return QCoreApplication::translate("Erasure", "[effacé]");
}

void Erasure::add(const QString &text)
{
    if (text.size() >= shortestText && text != erasedMark())
        m_texts.insert(text);
}

void Erasure::addContact(const QString &text)
{
    add(text);
    add(spokenPhone(text)); // as reports say it
    add(spokenPhone(text).replace(QChar::Nbsp, u' '));
    add(spokenPhone(text).remove(QChar::Nbsp));
}

/** Names as they are said, listed and shortened; a given or a family name alone is somebody else's too. */
void Erasure::addNames(Person person)
{
    person.sharing = NameSharing::Shared;
    add(person.pseudo);
    if (person.familyName.isEmpty() || person.givenName.isEmpty())
        return;
    add(listName(person));
    add(spokenName(person));
    for (const auto &title : { initialsOf(person.givenName), u"M."_s, u"Mr"_s, u"Mme"_s, u"Mlle"_s, u"Monsieur"_s, u"Madame"_s })
        add(title + u' ' + person.familyName);
}

void Erasure::note(const Person &person)
{
    if (!concerns(person.id)) {
        m_others.unite({ person.familyName, person.givenName, person.pseudo });
        return;
    }
    if (!person.familyName.isEmpty())
        m_known.familyName = *m_families.insert(person.familyName);
    if (!person.givenName.isEmpty())
        m_known.givenName = person.givenName;
    m_known.pseudo = person.pseudo;
    addNames(m_known);
    addContact(person.email);
    addContact(person.phone);
}

void Erasure::gatherPeople(const MeetingChange &change)
{
    if (const auto *imported = std::get_if<PeopleImported>(&change)) {
        for (const auto &person : imported->people)
            note(person);
    } else if (const auto *profiles = std::get_if<ProfilesImported>(&change)) {
        for (const auto &person : profiles->people)
            note(person);
    } else if (const auto *added = std::get_if<PersonAdded>(&change); added && added->id) {
        note({ *added->id, added->familyName, added->givenName, added->pseudo, {}, {}, added->quality, added->email, added->phone });
    } else if (const auto *told = std::get_if<PersonCorrected>(&change)) {
        note({ told->person, told->familyName.value_or(QString()), told->givenName.value_or(QString()), told->pseudo.value_or(QString()),
            {}, {}, {}, told->email.value_or(QString()), told->phone.value_or(QString()) });
    }
}

void Erasure::gatherProfiles(const MeetingChange &change)
{
    if (const auto *added = std::get_if<ProfileAdded>(&change); added && added->id && concerns(added->person))
        m_profiles.insert(added->id->number());
    if (const auto *imported = std::get_if<ProfilesImported>(&change)) {
        for (const auto &profile : imported->profiles) {
            if (concerns(profile.person))
                m_profiles.insert(profile.id.number());
        }
    }
}

void Erasure::gather(const MeetingChange &change)
{
    if (m_person) {
        gatherPeople(change);
        gatherProfiles(change);
        return;
    }
    eachText(change, [&](QLatin1StringView field, const QString &text) {
        if (isContact(field))
            addContact(text);
    });
}

QStringList Erasure::texts() const
{
    const auto own = m_texts - m_others;
    QStringList texts(own.cbegin(), own.cend());
    std::sort(
        texts.begin(), texts.end(), [](const QString &a, const QString &b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
    return texts;
}

MeetingChange Erasure::withoutPerson(MeetingChange change) const
{
    const auto forgetAmong = [this](QList<Person> &people) {
        for (auto &person : people) {
            if (concerns(person.id))
                forget(person);
        }
    };
    if (auto *imported = std::get_if<PeopleImported>(&change)) {
        forgetAmong(imported->people);
    } else if (auto *profiles = std::get_if<ProfilesImported>(&change)) {
        forgetAmong(profiles->people);
        for (auto &profile : profiles->profiles) {
            if (concerns(profile.person))
                forgetTexts(profile);
        }
    } else if (auto *added = std::get_if<PersonAdded>(&change); added && added->id && concerns(*added->id)) {
        forgetWho(*added);
    } else if (auto *corrected = std::get_if<PersonCorrected>(&change); corrected && concerns(corrected->person)) {
        forget(*corrected);
    } else if (auto *gender = std::get_if<GenderStated>(&change); gender && concerns(gender->person)) {
        gender->gender = Gender::Unsaid;
    } else if (auto *profile = std::get_if<ProfileAdded>(&change); profile && concerns(profile->person)) {
        forgetTexts(*profile);
    } else if (auto *told = std::get_if<ProfileCorrected>(&change); told && m_profiles.contains(told->profile.number())) {
        forgetTexts(*told);
    }
    return change;
}

MeetingChange Erasure::redacted(MeetingChange change) const
{
    if (m_person)
        change = withoutPerson(std::move(change));
    const auto longestFirst = texts();
    eachText(change, [&](QLatin1StringView field, QString &text) {
        if (!m_person && isContact(field))
            text.clear();
        for (const auto &erased : longestFirst)
            takeOut(text, erased);
        if (!m_person)
            maskContacts(text); // somebody's who is on no list
    });
    return change;
}

QStringList Erasure::mentions(const MeetingChange &redacted) const
{
    const auto isSaid
        = [](const QString &family, const QString &text) { return family.size() >= shortestText && placeOf(family, text, 0) >= 0; };
    QStringList found;
    eachText(redacted, [&](QLatin1StringView field, const QString &text) {
        const bool isSaidHere = std::any_of(m_families.begin(), m_families.end(), [&](const QString &one) { return isSaid(one, text); });
        if (isSaidHere && !isName(field))
            found.append(text);
    });
    return found;
}
