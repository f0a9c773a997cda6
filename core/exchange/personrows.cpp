// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/personrows.h"

#include "core/people/names.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace {

bool asksForSomething(const PlannedRow &row)
{
    return !row.person || row.mark == RowMark::ToDecide || row.mark == RowMark::Refused;
}

bool isDecided(const MergePlan &plan, const PlannedRow &row, const QList<RowDecision> &decisions)
{
    const auto *values = decisions.isEmpty() ? nullptr : valuesOf(plan, row);
    return values && decisionOn(decisions, keyOf(*values));
}

/** Who comes, then who is completed, then who stays as they are. */
void putFirst(PersonRows &line, int row, const MergePlan &plan)
{
    if (plan.rows.at(row).mark < plan.rows.at(line.row).mark)
        std::swap(line.row, row);
    line.further.append(row);
}

void fill(QString &value, const QString &read)
{
    if (value.isEmpty())
        value = read;
}

void addGroups(QStringList &groups, const QStringList &read)
{
    for (const auto &name : read) {
        if (std::none_of(groups.begin(), groups.end(), [&](const QString &known) { return fold(known) == fold(name); }))
            groups.append(name);
    }
}

}

QList<PersonRows> personRows(const MergePlan &plan, const QList<RowDecision> &decisions)
{
    static_assert(RowMark::New < RowMark::Completed && RowMark::Completed < RowMark::Unchanged);
    QList<PersonRows> lines;
    QHash<quint32, qsizetype> lineOf; // by person
    for (int row = 0; row < plan.rows.size(); ++row) {
        const auto &planned = plan.rows.at(row);
        const auto decided = isDecided(plan, planned, decisions) ? std::optional(row) : std::nullopt;
        const auto known = asksForSomething(planned) ? lineOf.cend() : lineOf.constFind(planned.person->number());
        if (known != lineOf.cend() && !(decided && lines.at(*known).decided)) {
            auto &line = lines[*known];
            putFirst(line, row, plan);
            line.decided = line.decided ? line.decided : decided;
            continue;
        }
        if (!asksForSomething(planned) && known == lineOf.cend())
            lineOf.insert(planned.person->number(), lines.size());
        lines.append(PersonRows { row, {}, decided });
    }
    return lines;
}

ImportedPerson gathered(const MergePlan &plan, const PersonRows &line)
{
    auto found = *valuesOf(plan, plan.rows.at(line.row));
    for (const int row : line.further) {
        const auto &values = *valuesOf(plan, plan.rows.at(row));
        if (found.familyName.isEmpty() && found.givenName.isEmpty()) {
            found.familyName = values.familyName;
            found.givenName = values.givenName;
        }
        if (values.sharing == NameSharing::PseudoOnly)
            found.sharing = NameSharing::PseudoOnly;
        fill(found.pseudo, values.pseudo);
        fill(found.quality, values.quality);
        fill(found.email, values.email);
        fill(found.phone, values.phone);
        addGroups(found.localGroups, values.localGroups);
    }
    return found;
}

PersonValues gains(const MergePlan &plan, const PersonRows &line)
{
    auto added = plan.rows.at(line.row).added;
    for (const int row : line.further)
        added |= plan.rows.at(row).added;
    return added;
}
