// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle-cli/importquestion.h"

#include "core/people/names.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

template <class Row> QJsonObject rowAsJson(const Row &row)
{
    return { { u"family_name"_s, row.familyName }, { u"given_name"_s, row.givenName }, { u"pseudo"_s, row.pseudo },
        { u"email"_s, row.email }, { u"phone"_s, row.phone } };
}

QStringList groupsOf(const Person &person, const QList<LocalGroup> &groups)
{
    QStringList names;
    for (const auto &group : groups) {
        if (person.groups.contains(group.id))
            names.append(group.name);
    }
    return names;
}

/** Somebody whom a row may mean; a person of the same import goes by the row that adds them. */
QJsonObject candidateAsJson(const Person &person, const QStringList &groups, const std::optional<RowKey> &founder)
{
    QJsonObject object { { u"name"_s, listName(person) }, { u"pseudo"_s, person.pseudo }, { u"email"_s, person.email },
        { u"phone"_s, person.phone }, { u"local_groups"_s, QJsonArray::fromStringList(groups) } };
    if (founder)
        object.insert(
            u"same_as"_s, QJsonObject { { u"file"_s, founder->file }, { u"line"_s, founder->line }, { u"email"_s, person.email } });
    else
        object.insert(u"person"_s, qint64(person.id.number()));
    return object;
}

QJsonArray choicesOf(const QStringList &words)
{
    return QJsonArray::fromStringList(words);
}

}

QJsonObject askedOf(const MergePlan &plan, const PlannedRow &row, const QList<LocalGroup> &groups)
{
    const auto *values = valuesOf(plan, row);
    if (!values)
        return {};
    auto said = rowAsJson(*values);
    said.insert(u"local_groups"_s, QJsonArray::fromStringList(values->localGroups));
    if (awaitsName(plan, row))
        return { { u"row"_s, said }, { u"choices"_s, choicesOf({ u"name"_s }) } };
    QJsonArray candidates;
    for (const auto &one : row.candidates) {
        if (const auto *person = personOf(plan, one.person))
            candidates.append(candidateAsJson(*person, groupsOf(*person, groups + plan.newGroups), one.founder));
    }
    return { { u"row"_s, said }, { u"choices"_s, choicesOf({ u"join"_s, u"join-and-replace"_s, u"add-new"_s }) },
        { u"candidates"_s, candidates } };
}

QJsonObject askedOf(const QList<ImportedProfiles> &inputs, const PlannedProfile &row, const MeetingState &state, const MergePlan &merge)
{
    QJsonObject said;
    for (const auto &input : inputs) {
        for (const auto &values : input.rows) {
            if (!(values.place == row.place))
                continue;
            said = rowAsJson(values);
            said.insert(u"task"_s, values.task);
            said.insert(u"local_group"_s, values.localGroup);
        }
    }
    QJsonArray candidates;
    for (const auto id : row.candidates) {
        if (const auto *person = state.people.find(id))
            candidates.append(candidateAsJson(*person, groupNames(state, *person), founderOf(merge, id)));
    }
    return { { u"row"_s, said }, { u"choices"_s, choicesOf({ u"join"_s, u"add-new"_s }) }, { u"candidates"_s, candidates } };
}
