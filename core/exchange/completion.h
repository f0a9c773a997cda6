// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a row of an input adds to a person that it is about.

#include "core/exchange/mergeplan.h"

#include <QHash>
#include <QSet>

/** Local groups by folded name, known ones and those that an import adds. */
class GroupDirectory {
public:
    GroupDirectory(const QList<LocalGroup> &known, Id<LocalGroup> next);
    std::optional<Id<LocalGroup>> find(const QString &name) const;
    Id<LocalGroup> findOrAdd(const QString &name);
    const QList<LocalGroup> &added() const { return m_added; }

private:
    void remember(const QString &name, quint32 id);
    std::optional<quint32> idOf(const QString &folded) const;

    QHash<QString, quint32> m_byFolded;
    QHash<QString, QSet<quint32>> m_byWords; // names with emoji, without these
    mutable QHash<QString, quint32> m_byWritten; // spares folding the same name for each row
    QList<LocalGroup> m_added;
    quint32 m_next;
};

/** What an input is worth as a source: whether it parts names by itself, and whether "member" is said or merely not denied. */
struct InputNature {
    InputKind kind = InputKind::MembersCsv;
    bool tellsFollowers = false;
};
[[nodiscard]] InputNature natureOf(const ImportedPeople &input);

/** Family and given name as one text. */
[[nodiscard]] QString wholeName(const QString &familyName, const QString &givenName);
[[nodiscard]] bool isNameless(const Person &person);
[[nodiscard]] bool isNameless(const ImportedPerson &row);
/** Whether two folded names have the same letters or the same words in another order. */
[[nodiscard]] bool isSameName(const QString &a, const QString &b);

struct Differences {
    PersonValues added; // empty so far, or allowed to change
    PersonValues differing; // both say something else
};
/** How a row differs from the person it is about. A member never becomes a follower, a name is never shown again, nor hidden once its
 * person said. */
[[nodiscard]] Differences differences(const Person &person, const ImportedPerson &row, InputNature nature, const GroupDirectory &groups);

/** Takes these fields over from a row; local groups are added to those known. */
void take(Person &person, const ImportedPerson &row, PersonValues fields, GroupDirectory &groups);
[[nodiscard]] Person newPerson(Id<Person> id, const ImportedPerson &row, GroupDirectory &groups);
