// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/personsearch.h"

#include "core/people/names.h"

#include <algorithm>
#include <array>

PersonSearch::PersonSearch(const QList<Person> &people, const QList<LocalGroup> &groups)
{
    QHash<quint32, QString> groupNames;
    for (const auto &group : groups)
        groupNames.insert(group.id.number(), fold(group.name));
    m_people.reserve(static_cast<size_t>(people.size()));
    const auto ordered = sortedByName(people);
    for (const auto &person : ordered) {
        const auto position = static_cast<quint32>(m_people.size());
        m_people.push_back(person.id);
        const bool isHidden = isShownByPseudo(person);
        if (!isHidden) {
            add(fold(person.familyName), position, Family, NameWord);
            add(fold(person.givenName), position, Given, NameWord);
        }
        add(fold(person.pseudo), position, isHidden ? Family : Pseudo, isHidden ? NameWord : Pseudo);
        for (const auto group : person.groups)
            add(groupNames.value(group.number()), position, Group, Group);
    }
    m_words.clear();
}

/** Adds the words of a text; the first one may weigh more than the others. */
void PersonSearch::add(const QString &folded, quint32 person, Rank first, Rank others)
{
    auto rank = first;
    for (const auto word : QStringView(folded).tokenize(u' ', Qt::SkipEmptyParts)) {
        m_postings[wordNumber(word.toString())].push_back({ person, rank });
        rank = others;
    }
}

size_t PersonSearch::wordNumber(const QString &word)
{
    if (const auto known = m_words.constFind(word); known != m_words.constEnd())
        return *known;
    const auto number = m_starts.size();
    m_words.insert(word, number);
    m_starts.push_back(m_text.size());
    m_text += word.toStdString() + '\n';
    m_postings.emplace_back();
    return number;
}

/** How well each person is found by one word. */
std::vector<quint8> PersonSearch::ranksFor(const std::string &word) const
{
    std::vector<quint8> ranks(m_people.size(), Absent);
    const bool isLetter = QString::fromStdString(word).size() == 1;
    size_t number = 0;
    for (auto at = m_text.find(word); at != std::string::npos; at = m_text.find(word, at)) {
        while (number + 1 < m_starts.size() && m_starts[number + 1] <= at)
            ++number;
        const bool begins = m_starts[number] == at;
        if (begins || !isLetter) {
            for (const auto &posting : m_postings[number])
                ranks[posting.person] = std::min(ranks[posting.person], begins ? quint8(posting.rank) : quint8(Within));
        }
        if (number + 1 == m_starts.size())
            break;
        at = m_starts[number + 1];
    }
    return ranks;
}

QList<Id<Person>> PersonSearch::find(QStringView typed, qsizetype limit) const
{
    static constexpr size_t mostWords = 8; // what comes after is not looked at
    const auto folded = fold(typed);
    std::vector<std::vector<quint8>> ranks;
    for (const auto word : QStringView(folded).tokenize(u' ', Qt::SkipEmptyParts)) {
        if (ranks.size() < mostWords)
            ranks.push_back(ranksFor(word.toString().toStdString()));
    }
    std::array<QList<Id<Person>>, mostWords * Absent> found; // by the sum of the ranks
    for (size_t person = 0; person < m_people.size(); ++person) {
        size_t sum = 0;
        bool isFound = true;
        for (const auto &ofWord : ranks) {
            sum += ofWord[person];
            isFound = isFound && ofWord[person] != Absent;
        }
        if (isFound && found[sum].size() < limit)
            found[sum].append(m_people[person]);
    }
    QList<Id<Person>> best;
    for (const auto &equals : found)
        best += equals.first(std::min(equals.size(), limit - best.size()));
    return best;
}
