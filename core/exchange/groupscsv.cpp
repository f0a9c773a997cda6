// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/groupscsv.h"

#include "core/exchange/csv.h"
#include "core/exchange/namedtable.h"
#include "core/exchange/textbytes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum Column { Group, Name };
constexpr int mostGroups = 10'000;

QList<NamedColumn> columns()
{
    return {
        { { u"group"_s, u"groupe"_s, u"petit groupe"_s }, NamedColumn::Presence::Needed },
        { { u"name"_s, u"nom"_s }, NamedColumn::Presence::Needed },
    };
}

class GroupsReading {
public:
    GroupsReading(const NamedTable &table, const RosterTable &roster, GroupsTable &groups)
        : m_table(table)
        , m_roster(roster)
        , m_groups(groups)
        , m_lines(roster.roster.size())
    {
        m_groups.refused = table.refused;
        m_groups.seating.groupOf.resize(roster.roster.size());
    }

    void read(const NamedRow &row)
    {
        bool isNumber = false;
        const int group = row.cells.at(Group).toInt(&isNumber);
        if (!isNumber || group < 1 || group > mostGroups)
            return refuseRow(row, Group, { ErrorKind::NumberOutOfRange, { u"number"_s, u"1"_s, QString::number(mostGroups) }, {} });
        const auto &name = row.cells.at(Name);
        if (name.isEmpty())
            return refuseRow(row, Name, { ErrorKind::RowWithoutName, {}, {} });
        for (int number = m_groups.seating.groups + 1; number < group; ++number)
            m_groups.seating.missing.append(number);
        m_groups.seating.missing.removeOne(group);
        m_groups.seating.groups = std::max(m_groups.seating.groups, group);
        const auto person = m_roster.personCalled(name);
        if (!person && person.error().kind == ErrorKind::UnknownPerson)
            leave(name, group);
        else if (!person)
            refuseRow(row, Name, person.error());
        else
            seat(row, *person, group);
    }

private:
    void seat(const NamedRow &row, int person, int group)
    {
        if (m_lines.at(person) != 0)
            return refuseRow(row, Name, { ErrorKind::DuplicateRow, { QString::number(m_lines.at(person)) }, {} });
        m_lines[person] = row.line;
        m_groups.seating.groupOf[person] = group;
    }

    void leave(const QString &name, int group)
    {
        m_groups.gone.append(name);
        m_groups.groupOfGone.insert(name, group);
    }

    void refuseRow(const NamedRow &row, Column column, Error error)
    {
        error.place = m_table.place(row, column);
        m_groups.refused.append(error);
    }

    const NamedTable &m_table;
    const RosterTable &m_roster;
    GroupsTable &m_groups;
    QList<int> m_lines; // where each person was seated
};

}

Result<GroupsTable> readGroups(const QByteArray &bytes, const QString &file, const RosterTable &roster)
{
    const auto text = readText(bytes, file);
    if (!text)
        return refuse(text);
    const auto table = readNamedTable(*text, file, columns());
    if (!table)
        return refuse(table);
    GroupsTable groups;
    GroupsReading reading(*table, roster, groups);
    for (const auto &row : table->rows)
        reading.read(row);
    return groups;
}

QString groupsText(const RosterTable &roster, const Seating &seating)
{
    QList<QStringList> rows { { u"group"_s, u"name"_s } };
    int number = 0;
    for (const auto &people : peopleByGroup(roster.roster, seating)) {
        ++number;
        for (const int person : people)
            rows.append({ QString::number(number), roster.labels.at(person) });
    }
    return csvText(rows);
}
