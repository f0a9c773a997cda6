// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/attendanceof.h"

#include "core/meeting/erasuredate.h"
#include "core/meeting/sheetlayout.h"
#include "core/meeting/sittings.h"
#include "core/paper/meetingpaper.h"
#include "core/people/names.h"
#include "core/wording/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

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

/** The local group under which a person stands: the first one, since everybody signs once. */
QString sectionOf(const MeetingState &state, const Person &person)
{
    const auto groups = groupNames(state, person);
    return groups.isEmpty() ? QCoreApplication::translate("AttendanceSheet", "Sans groupe d’action") : groups.first();
}

QString groupAndQuality(const MeetingState &state, const Person &person, bool isAlike)
{
    const auto pseudo = isAlike ? pseudoBeside(person) : QString();
    QStringList parts { groupNames(state, person).join(u" ; "_s), pseudo.isEmpty() ? QString() : u"« %1 »"_s.arg(pseudo), person.quality,
        person.addedOnSpot ? QCoreApplication::translate("AttendanceSheet", "ajout sur place") : QString() };
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

AttendanceRow rowOf(const MeetingState &state, const Person &person, SheetOrder order, bool isAlike)
{
    AttendanceRow row;
    row.personId = person.id.number();
    const bool hidesName = isShownByPseudo(person);
    row.family = hidesName ? listName(person) : person.familyName;
    row.given = hidesName ? QString() : person.givenName;
    row.groupAndQuality = groupAndQuality(state, person, isAlike);
    if (order == SheetOrder::ByName)
        row.letter = person.addedOnSpot ? QChar(supplementLetter) : letterOf(person);
    else
        row.section = sectionOf(state, person);
    return row;
}

/** Those added on the spot come last: the numbers of a sheet that people are signing stay. */
QList<Person> inOrderOfRows(const MeetingState &state, SheetOrder order)
{
    auto members = membersOf(state);
    if (order == SheetOrder::ByLocalGroup) {
        std::stable_sort(members.begin(), members.end(), [&](const Person &a, const Person &b) {
            const auto first = sectionOf(state, a);
            const auto second = sectionOf(state, b);
            return std::tuple(fold(first), first) < std::tuple(fold(second), second);
        });
        return members;
    }
    std::stable_partition(members.begin(), members.end(), [](const Person &member) { return !member.addedOnSpot; });
    return members;
}

}

AttendanceInput attendanceOf(const MeetingState &state, const SheetChoices &choices)
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
    sheet.facilitatorCount = procedure.limits.facilitators;
    if (state.reporter)
        sheet.reporter = spokenNameOf(state, *state.reporter);
    sheet.eraseBy = longDate(eraseBy(state));
    sheet.blankRows = choices.blankRows;
    sheet.isLarge = choices.isLarge;
    sheet.hasTimes = choices.hasTimes;
    sheet.firstNumber = choices.isSupplement ? lastPrintedRow(state) + 1 : 1;
    sheet.pagesBefore = choices.isSupplement ? printedPages(state) : 0;
    const auto there = choices.isSupplement ? printedPeople(state) : QSet<quint32>();
    const auto members = inOrderOfRows(state, choices.order);
    QHash<QString, int> alike;
    for (const auto &member : members)
        ++alike[nameAndGroups(state, member)];
    for (const auto &member : members) {
        if (there.contains(member.id.number()))
            continue;
        sheet.rows.append(rowOf(state, member, choices.order, alike.value(nameAndGroups(state, member)) > 1));
        sheet.rows.last().number = sheet.firstNumber + int(sheet.rows.size()) - 1;
    }
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
    printed.goesOn = sheet.firstNumber > 1;
    return printed;
}

bool isRenumbered(const MeetingState &state, const AttendanceInput &sheet)
{
    const auto printed = printedLayout(state);
    const bool isOfThisSitting = printed && sittingAt(state, state.sheet->at) + 1 == state.sittings.size();
    if (!isOfThisSitting && state.sittings.size() > 1)
        return false; // a further sitting has a sheet of its own
    if (!printed)
        return false;
    QHash<quint32, int> numbers;
    for (const auto &row : printed->rows) {
        if (row.person)
            numbers.insert(row.person->number(), row.row);
    }
    return std::any_of(sheet.rows.begin(), sheet.rows.end(), [&](const AttendanceRow &row) {
        const auto number = numbers.constFind(row.personId);
        return number == numbers.cend() ? row.number <= lastPrintedRow(state) : *number != row.number; // a blank row may be signed
    });
}
