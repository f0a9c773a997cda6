// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/peopleindex.h"

#include "core/exchange/pictures.h"
#include "core/people/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void Positions::reserve(qsizetype size)
{
    m_chains.reserve(size);
    m_links.reserve(static_cast<size_t>(size));
}

void Positions::add(const QString &key, int position)
{
    auto &chain = m_chains[key];
    m_links.push_back({ position, chain.last });
    chain.last = static_cast<int>(m_links.size());
    ++chain.count;
}

QList<int> Positions::at(const QString &key) const
{
    QList<int> positions;
    const auto chain = m_chains.constFind(key);
    if (chain == m_chains.constEnd())
        return positions;
    for (int at = chain->last; at > 0 && positions.size() < limit; at = m_links[static_cast<size_t>(at - 1)].before)
        positions.append(m_links[static_cast<size_t>(at - 1)].position);
    std::reverse(positions.begin(), positions.end());
    return positions;
}

int Positions::count(const QString &key) const
{
    const auto chain = m_chains.constFind(key);
    return chain == m_chains.constEnd() ? 0 : chain->count;
}

QString NameKeys::words() const
{
    return name + QChar(1) + withoutPictures(pseudo);
}

NameKeys nameKeys(const Person &person)
{
    return { fold(wholeName(person.familyName, person.givenName)), fold(person.pseudo) };
}

NameKeys nameKeys(const ImportedPerson &row)
{
    return { fold(wholeName(row.familyName, row.givenName)), fold(row.pseudo) };
}

QString compact(const QString &folded)
{
    return QString(folded).remove(u' ');
}

QStringList nearKeys(const QString &familyName, const QString &givenName, const QString &phone, const QList<Id<LocalGroup>> &groups)
{
    const auto given = fold(givenName);
    if (given.isEmpty() || familyName.isEmpty() || (phone.isEmpty() && groups.isEmpty()))
        return {};
    auto words = fold(familyName).split(u' ');
    words.removeDuplicates();
    QStringList keys;
    const auto addKeys = [&](const QString &shared) {
        for (const auto &word : std::as_const(words))
            keys.append(shared + QChar(1) + given + QChar(1) + word);
    };
    if (!phone.isEmpty())
        addKeys(phone);
    for (const auto group : groups)
        addKeys(QString::number(group.number()));
    return keys;
}

void PeopleIndex::indexEmails(const QList<Person> &people)
{
    byEmail.reserve(people.size());
    for (int at = 0; at < people.size(); ++at) {
        if (!people.at(at).email.isEmpty())
            byEmail.add(people.at(at).email, at);
    }
}

void PeopleIndex::indexNames(const QList<Person> &people)
{
    for (auto *positions : { &byNameAndPseudo, &byName, &byPseudo })
        positions->reserve(people.size());
    keys.reserve(static_cast<size_t>(people.size()));
    for (int at = 0; at < people.size(); ++at) {
        const auto &person = people.at(at);
        const auto &key = keys.emplace_back(nameKeys(person));
        addBoth(key, at);
        const bool isListedByPseudo = person.sharing == NameSharing::PseudoOnly || person.isSharingTold;
        if (isListedByPseudo && !key.name.isEmpty())
            addBoth({ {}, key.pseudo }, at);
        if (!key.pseudo.isEmpty())
            byPseudo.add(key.pseudo, at);
        if (!key.name.isEmpty())
            byName.add(key.name, at);
    }
}

void PeopleIndex::addBoth(const NameKeys &key, int position)
{
    const auto both = key.both();
    byNameAndPseudo.add(both, position);
    if (const auto words = key.words(); words != both)
        byNameAndWords.add(words, position);
}

void PeopleIndex::indexNearNames(const QList<Person> &people)
{
    byCompactName.reserve(people.size());
    for (int at = 0; at < people.size(); ++at) {
        const auto &person = people.at(at);
        const auto &name = keys[static_cast<size_t>(at)].name;
        if (name.isEmpty())
            continue;
        byCompactName.add(compact(name), at);
        for (const auto &near : nearKeys(person.familyName, person.givenName, person.phone, person.groups))
            byNearName.add(near, at);
    }
}
