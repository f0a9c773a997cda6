// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/sameperson.h"

#include "core/people/foldedtext.h"

#include <QHash>

#include <algorithm>

namespace {

/** Both there, and the same, or one of them the other's first words. */
bool areAlike(const QString &one, const QString &other)
{
    const auto a = foldedWords(one);
    const auto b = foldedWords(other);
    return !a.isEmpty() && !b.isEmpty() && (a == b || a.startsWith(b + u' ') || b.startsWith(a + u' '));
}

bool isEitherMissing(const QString &one, const QString &other)
{
    return foldedWords(one).isEmpty() || foldedWords(other).isEmpty();
}

QStringList contactsOf(const Person &person)
{
    QStringList contacts { person.email.toLower(), person.phone };
    contacts.removeAll({});
    return contacts;
}

/** Whether any two of the ways in which they were called satisfy it. */
template <class Satisfy> bool anyPair(const KnownPerson &one, const KnownPerson &other, const Satisfy &satisfy)
{
    return std::any_of(one.called.begin(), one.called.end(), [&](const Person &person) {
        return std::any_of(other.called.begin(), other.called.end(), [&](const Person &called) { return satisfy(person, called); });
    });
}

bool differInGivenName(const KnownPerson &one, const KnownPerson &other)
{
    return !anyPair(one, other,
        [](const Person &a, const Person &b) { return isEitherMissing(a.givenName, b.givenName) || areAlike(a.givenName, b.givenName); });
}

}

QSet<QString> namesOf(const Person &person)
{
    const auto given = foldedWords(person.givenName);
    const auto family = foldedWords(person.familyName);
    QSet<QString> names { given + family };
    if (!given.isEmpty() && !family.isEmpty())
        names = { given + u' ' + family, family + u' ' + given };
    names.remove({});
    return names;
}

SamePerson::SamePerson(const QList<KnownPerson> &everyone)
{
    QHash<QString, QList<const KnownPerson *>> holders;
    for (const auto &known : everyone) {
        for (const auto &called : known.called) {
            for (const auto all = contactsOf(called); const auto &contact : all) {
                auto &those = holders[contact];
                if (std::any_of(those.begin(), those.end(), [&](const auto *one) { return differInGivenName(*one, known); }))
                    m_ofFamilies.insert(contact);
                if (!those.contains(&known))
                    those.append(&known);
            }
        }
    }
}

bool SamePerson::shareContact(const Person &one, const Person &other) const
{
    const auto theirs = contactsOf(other);
    const auto all = contactsOf(one);
    return std::any_of(
        all.begin(), all.end(), [&](const QString &contact) { return theirs.contains(contact) && !m_ofFamilies.contains(contact); });
}

bool SamePerson::areOne(const Person &one, const Person &other) const
{
    const auto names = namesOf(one);
    const auto others = namesOf(other);
    if (names.intersects(others))
        return true;
    const bool isPseudo = !one.pseudo.isEmpty() && foldedWords(one.pseudo) == foldedWords(other.pseudo);
    const bool isContact = shareContact(one, other);
    if (names.isEmpty() || others.isEmpty())
        return isContact || isPseudo;
    const bool isGiven = areAlike(one.givenName, other.givenName);
    const bool isFamily = areAlike(one.familyName, other.familyName);
    if (isContact && (isGiven || (isFamily && isEitherMissing(one.givenName, other.givenName))))
        return true;
    return isPseudo && isFamily && (isGiven || isEitherMissing(one.givenName, other.givenName));
}

bool SamePerson::areOne(const KnownPerson &one, const KnownPerson &other) const
{
    return anyPair(one, other, [&](const Person &a, const Person &b) { return areOne(a, b); });
}
