// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/attendanceof.h"

#include "core/paper/meetingpaper.h"
#include "core/people/names.h"
#include "core/wording/sentences.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString spokenNameOf(const MeetingState &state, Id<Person> id)
{
    const auto *person = state.people.find(id);
    return person ? spokenName(*person) : QString();
}

/** What a row says of a person; two rows that say the same are told apart by the pseudo. */
QString nameAndGroups(const MeetingState &state, const Person &person)
{
    return fold(listName(person)) + u'\n' + groupNames(state, person).join(u" ; "_s);
}

QString groupAndQuality(const MeetingState &state, const Person &person, bool isAlike)
{
    const bool showsPseudo = isAlike && !isShownByPseudo(person) && !person.pseudo.isEmpty();
    QStringList parts { groupNames(state, person).join(u" ; "_s), showsPseudo ? u"« %1 »"_s.arg(person.pseudo) : QString(), person.quality,
        person.addedOnSpot ? QCoreApplication::translate("AttendanceSheet", "ajout sur place") : QString() };
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

AttendanceRow rowOf(const MeetingState &state, const Person &person, int number, bool isAlike)
{
    AttendanceRow row;
    row.personId = person.id.number();
    row.number = number;
    const bool hidesName = isShownByPseudo(person);
    row.family = hidesName ? listName(person) : person.familyName;
    row.given = hidesName ? QString() : person.givenName;
    row.groupAndQuality = groupAndQuality(state, person, isAlike);
    row.letter = person.addedOnSpot ? QChar(supplementLetter) : letterOf(person);
    return row;
}

/** Those added on the spot come last: the numbers of a sheet that people are signing stay. */
QList<Person> inOrderOfRows(const MeetingState &state)
{
    auto members = membersOf(state);
    std::stable_partition(members.begin(), members.end(), [](const Person &member) { return !member.addedOnSpot; });
    return members;
}

}

AttendanceInput attendanceOf(const MeetingState &state)
{
    const auto &procedure = procedureOf(state);
    const auto &sitting = currentSitting(state);
    AttendanceInput sheet;
    sheet.loopName = loopNameOf(state);
    sheet.when = dateAndTime(sitting.start);
    sheet.day = longDate(sitting.start.date());
    sheet.place = sitting.place;
    sheet.purpose = procedure.purpose;
    for (const auto id : state.facilitators)
        sheet.facilitators.append(spokenNameOf(state, id));
    if (state.reporter)
        sheet.reporter = spokenNameOf(state, *state.reporter);
    sheet.eraseBy = longDate(sitting.start.date().addMonths(procedure.limits.eraseAfterMonths));
    const auto members = inOrderOfRows(state);
    QHash<QString, int> alike;
    for (const auto &member : members)
        ++alike[nameAndGroups(state, member)];
    for (const auto &member : members)
        sheet.rows.append(rowOf(state, member, int(sheet.rows.size()) + 1, alike.value(nameAndGroups(state, member)) > 1));
    sheet.rehearsal = state.rehearsal;
    return sheet;
}

SheetPrinted printedSheet(const AttendanceInput &sheet, int blankRows, const QList<int> &lastRows)
{
    SheetPrinted printed;
    for (const auto &row : sheet.rows)
        printed.rows.append(Id<Person>(row.personId));
    printed.blankRows = blankRows;
    printed.pages = int(lastRows.size());
    printed.lastRows = lastRows;
    return printed;
}
