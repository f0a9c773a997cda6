// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seating/traits.h"

#include "core/people/names.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class TraitNumbering {
public:
    explicit TraitNumbering(qsizetype people) { m_traits.ofPerson.resize(size_t(people)); }

    void add(int person, TraitKind kind, const QString &value)
    {
        const auto folded = fold(value);
        if (folded.isEmpty())
            return;
        auto &number = m_numbers[std::pair(int(kind), folded)];
        if (number == 0) {
            m_traits.all.push_back({ kind, value });
            number = int(m_traits.all.size());
        }
        give(person, number - 1);
    }

    void addApart(const SeatingWish &wish)
    {
        m_traits.all.push_back({ TraitKind::Apart, {} });
        for (const int person : wish.people)
            give(person, int(m_traits.all.size()) - 1);
    }

    Traits take()
    {
        for (auto &traits : m_traits.ofPerson)
            std::sort(traits.begin(), traits.end());
        return std::move(m_traits);
    }

private:
    void give(int person, int trait)
    {
        auto &traits = m_traits.ofPerson[size_t(person)];
        if (std::find(traits.begin(), traits.end(), trait) != traits.end())
            return; // written twice
        traits.push_back(trait);
        ++m_traits.all[size_t(trait)].people;
    }

    Traits m_traits;
    QHash<std::pair<int, QString>, int> m_numbers; // from 1
};

/** The order in which a cell lists its values changes nothing. */
QStringList inFoldedOrder(QStringList values)
{
    std::sort(values.begin(), values.end(), [](const QString &a, const QString &b) {
        const auto order = fold(a).compare(fold(b));
        return order != 0 ? order < 0 : a < b;
    });
    return values;
}

QString letterOf(Gender gender)
{
    return gender == Gender::Unsaid ? QString() : QString::fromLatin1(EnumNames<Gender>::names[int(gender)]);
}

}

Traits traitsOf(const SeatingRoster &roster, const QList<SeatingWish> &apart)
{
    TraitNumbering numbering(roster.size());
    for (const auto &wish : apart)
        numbering.addApart(wish);
    for (const int place : inSeatingOrder(roster)) {
        const auto &person = roster.at(place);
        for (const auto &group : inFoldedOrder(person.localGroups))
            numbering.add(place, TraitKind::LocalGroup, group);
        numbering.add(place, TraitKind::Gender, letterOf(person.gender));
        for (const auto &task : inFoldedOrder(person.tasks))
            numbering.add(place, TraitKind::Task, task);
    }
    return numbering.take();
}

qint64 pairWeight(TraitKind kind)
{
    switch (kind) {
    case TraitKind::Apart:
        return qint64(1) << 45;
    case TraitKind::LocalGroup:
        return qint64(1) << 30;
    case TraitKind::Gender:
        return qint64(1) << 15;
    case TraitKind::Task:
        return 1;
    }
    return 0;
}
