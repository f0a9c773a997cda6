// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/importdossier.h"

#include "tests/builders/people.h"

ImportedPeople pdf(const QList<ImportedPerson> &rows)
{
    return inputOf(InputKind::AttendancePdf, rows);
}

ImportedPeople csv(const QList<ImportedPerson> &rows)
{
    return inputOf(InputKind::MembersCsv, rows);
}

ImportedPeople emails(const QList<ImportedPerson> &rows)
{
    return inputOf(InputKind::PastedEmails, rows);
}

ImportedPerson follower(ImportedPerson row)
{
    row.standing = Standing::Follower;
    return row;
}

Person standing(Person person, Standing standing)
{
    person.standing = standing;
    return person;
}

QStringList groupsOf(const Dossier &dossier, quint32 person)
{
    QStringList names;
    for (const auto id : dossier.person(person).groups) {
        for (const auto &group : dossier.groups()) {
            if (group.id == id)
                names += group.name;
        }
    }
    return names;
}

RowDecision decision(const MergePlan &plan, qsizetype row, Choice choice, qsizetype candidate)
{
    const auto &planned = plan.rows.at(row);
    RowDecision decision { keyOf(*valuesOf(plan, planned)), choice, {}, {}, {}, {}, {} };
    if (choice != Choice::AddNew) {
        decision.person = planned.candidates.at(candidate).person;
        decision.founder = planned.candidates.at(candidate).founder;
    }
    return decision;
}
