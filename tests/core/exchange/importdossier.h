// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A dossier that imports are written into, and short ways to say what they hold.

#include "core/exchange/mergeplan.h"

/** A dossier that imports are written into, one after the other. */
class Dossier {
public:
    Dossier &with(const Person &person)
    {
        m_people.append(person);
        return *this;
    }
    Dossier &with(const LocalGroup &group)
    {
        m_groups.append(group);
        return *this;
    }
    MergePlan plan(const QList<ImportedPeople> &inputs, const QList<RowDecision> &decisions = {}) const
    {
        return planMerge({ m_people, m_groups, Id<Person>(nextId(m_people)), Id<LocalGroup>(nextId(m_groups)) }, inputs, decisions);
    }
    MergePlan import(const QList<ImportedPeople> &inputs, const QList<RowDecision> &decisions = {})
    {
        auto plan = this->plan(inputs, decisions);
        const auto outcome = imported(plan);
        m_groups += outcome.groups;
        for (const auto &person : outcome.people) {
            m_people.removeIf([&](const Person &known) { return known.id == person.id; });
            m_people.append(person);
        }
        return plan;
    }
    const Person &person(quint32 id) const
    {
        return *std::find_if(m_people.begin(), m_people.end(), [&](const Person &person) { return person.id.number() == id; });
    }
    const QList<LocalGroup> &groups() const { return m_groups; }
    qsizetype size() const { return m_people.size(); }

private:
    template <class T> static quint32 nextId(const QList<T> &values)
    {
        quint32 next = 1;
        for (const auto &value : values)
            next = std::max(next, value.id.number() + 1);
        return next;
    }
    QList<Person> m_people;
    QList<LocalGroup> m_groups;
};

/** Rows as one attendance list gives them. */
[[nodiscard]] ImportedPeople pdf(const QList<ImportedPerson> &rows);
/** Rows as one members CSV gives them. */
[[nodiscard]] ImportedPeople csv(const QList<ImportedPerson> &rows);
/** Rows as pasted e-mails give them. */
[[nodiscard]] ImportedPeople emails(const QList<ImportedPerson> &rows);
/** The same row, of somebody who only follows the loop. */
[[nodiscard]] ImportedPerson follower(ImportedPerson row);
/** The same person in another standing. */
[[nodiscard]] Person standing(Person person, Standing standing);
/** The names of the local groups of a person. */
[[nodiscard]] QStringList groupsOf(const Dossier &dossier, quint32 person);
/** What is decided for a row of the plan: the candidate by its rank. */
[[nodiscard]] RowDecision decision(const MergePlan &plan, qsizetype row, Choice choice, qsizetype candidate = 0);
