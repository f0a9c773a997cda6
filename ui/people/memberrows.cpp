// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/memberrows.h"

#include "core/people/names.h"
#include "core/people/phone.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString qualityOf(const Person &person)
{
    QStringList parts { person.quality, person.addedOnSpot ? QCoreApplication::translate("MembersPage", "ajout sur place") : QString() };
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

bool matches(const MemberRow &row, const Person &person, const QStringList &wanted)
{
    const auto words = fold(u"%1 %2 %3"_s.arg(row.name, person.pseudo, row.groups)).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &letters) {
        return row.email.contains(letters)
            || std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.startsWith(letters); });
    });
}

}

QList<MemberRow> memberRows(const MeetingState &state, Standing standing, const QString &letters)
{
    QList<Person> people;
    state.people.each([&](const Person &person) {
        if (person.standing == standing)
            people.append(person);
    });
    const auto wanted = fold(letters).split(u' ', Qt::SkipEmptyParts);
    QList<MemberRow> rows;
    for (const auto &person : sortedByName(people)) {
        const MemberRow row { person.id, listName(person), groupNames(state, person).join(u", "_s), qualityOf(person), person.email,
            spokenPhone(person.phone) };
        if (matches(row, person, wanted))
            rows.append(row);
    }
    return rows;
}

int countOf(const MeetingState &state, Standing standing)
{
    int count = 0;
    state.people.each([&](const Person &person) { count += person.standing == standing ? 1 : 0; });
    return count;
}
