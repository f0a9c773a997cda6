// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mergeplan.h"

#include "core/exchange/inputplanning.h"
#include "core/exchange/rowdigest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isById(const Person &a, const Person &b)
{
    return a.id < b.id;
}

/** Files first, then what was typed, then e-mails alone: these match people of any other input. */
QList<int> orderOfWork(const QList<ImportedPeople> &inputs)
{
    QList<int> order;
    for (int input = 0; input < inputs.size(); ++input)
        order.append(input);
    std::stable_partition(order.begin(), order.end(), [&](int input) { return inputs.at(input).kind != InputKind::PastedEmails; });
    return order;
}

void finish(PlanDraft &draft)
{
    auto &plan = draft.plan;
    for (int position = 0; position < plan.people.size(); ++position) {
        if (position >= draft.knownPeople || draft.completed[static_cast<size_t>(position)])
            plan.written.append(plan.people.at(position).id);
    }
    plan.newGroups = draft.groups.added();
}

}

MergePlan planMerge(KnownPeople known, const QList<ImportedPeople> &inputs, const QList<RowDecision> &decisions)
{
    PlanDraft draft { {}, GroupDirectory(known.groups, known.nextGroup), known.nextPerson.number() };
    draft.knownPeople = static_cast<int>(known.people.size());
    draft.completed.resize(static_cast<size_t>(known.people.size()));
    if (!std::is_sorted(known.people.begin(), known.people.end(), isById))
        std::sort(known.people.begin(), known.people.end(), isById);
    draft.plan.people = std::move(known.people);
    draft.plan.inputs = inputs;
    for (const auto &decision : decisions)
        draft.decisions.insert(decision.row, decision);
    QList<QList<PlannedRow>> rows(inputs.size());
    for (const int input : orderOfWork(inputs))
        rows[input] = InputPlanning(draft, input).plan();
    for (auto &ofInput : rows)
        draft.plan.rows.isEmpty() ? draft.plan.rows.swap(ofInput) : draft.plan.rows.append(std::move(ofInput));
    finish(draft);
    return std::move(draft.plan);
}

ImportOutcome imported(const MergePlan &plan)
{
    ImportOutcome outcome;
    outcome.groups = plan.newGroups;
    outcome.people.reserve(plan.written.size());
    for (const auto id : plan.written) {
        if (const auto *person = personOf(plan, id))
            outcome.people.append(*person);
    }
    return outcome;
}

MergeCounts counts(const MergePlan &plan)
{
    MergeCounts counts;
    for (const auto &row : plan.rows) {
        ++counts.read;
        counts.added += row.mark == RowMark::New ? 1 : 0;
        counts.completed += row.mark == RowMark::Completed ? 1 : 0;
        counts.unchanged += row.mark == RowMark::Unchanged ? 1 : 0;
        counts.toDecide += row.mark == RowMark::ToDecide ? 1 : 0;
        counts.refused += row.mark == RowMark::Refused ? 1 : 0;
    }
    return counts;
}

const ImportedPerson *valuesOf(const MergePlan &plan, const PlannedRow &row)
{
    return row.row ? &plan.inputs.at(row.input).rows.at(*row.row) : nullptr;
}

Place placeOf(const MergePlan &plan, const PlannedRow &row)
{
    if (const auto *values = valuesOf(plan, row))
        return values->place;
    const auto *error = refusalOf(plan, row);
    return error ? error->place.value_or(Place { plan.inputs.at(row.input).source, {}, {} }) : Place {};
}

const Error *refusalOf(const MergePlan &plan, const PlannedRow &row)
{
    return row.refusal ? &plan.refusals.at(*row.refusal) : nullptr;
}

const Person *personOf(const MergePlan &plan, Id<Person> id)
{
    const auto found = std::lower_bound(
        plan.people.begin(), plan.people.end(), id, [](const Person &person, Id<Person> wanted) { return person.id < wanted; });
    return found != plan.people.end() && found->id == id ? &*found : nullptr;
}

RowKey keyOf(const ImportedPerson &row)
{
    RowDigest digest;
    for (const auto &text : { row.familyName, row.givenName, row.pseudo, row.quality, row.email, row.phone })
        digest.add(text);
    for (const auto &group : row.localGroups)
        digest.add(group);
    digest.add(QString::number(static_cast<int>(row.sharing) * 8 + static_cast<int>(row.standing)));
    return { row.place.file, row.place.line.value_or(0), digest.value() };
}

std::optional<RowKey> founderOf(const MergePlan &plan, Id<Person> person)
{
    for (const auto &row : plan.rows) {
        if (row.mark == RowMark::New && row.person == person)
            return keyOf(*valuesOf(plan, row));
    }
    return {};
}

std::optional<Id<Person>> writtenBy(const MergePlan &plan, const RowKey &key)
{
    for (const auto &row : plan.rows) {
        const auto *values = valuesOf(plan, row);
        const bool isAtPlace = values && values->place.file == key.file && values->place.line.value_or(0) == key.line;
        if (isAtPlace && keyOf(*values) == key)
            return row.person;
    }
    return {};
}

QList<RowDecision> withFounders(const MergePlan &plan, QList<RowDecision> decisions)
{
    for (auto &decision : decisions) {
        if (decision.founder)
            decision.person = writtenBy(plan, *decision.founder);
    }
    return decisions;
}

bool awaitsName(const MergePlan &plan, const PlannedRow &row)
{
    const auto *refusal = refusalOf(plan, row);
    return row.row && refusal && refusal->kind == ErrorKind::EmailMatchesNobody;
}

const RowDecision *decisionOn(const QList<RowDecision> &decisions, const RowKey &row)
{
    const auto found = std::find_if(decisions.begin(), decisions.end(), [&](const RowDecision &one) { return one.row == row; });
    return found == decisions.end() ? nullptr : &*found;
}

void decideRow(QList<RowDecision> &decisions, RowDecision decision)
{
    const auto same = std::find_if(decisions.begin(), decisions.end(), [&](const RowDecision &other) { return other.row == decision.row; });
    if (same == decisions.end()) {
        decisions.append(std::move(decision));
        return;
    }
    if ((decision.familyName + decision.givenName + decision.pseudo).isEmpty()) {
        decision.familyName = same->familyName;
        decision.givenName = same->givenName;
        decision.pseudo = same->pseudo;
    }
    *same = std::move(decision);
}

void nameRow(QList<RowDecision> &decisions, const RowKey &row, const TypedName &name)
{
    decisions.removeIf([&](const RowDecision &other) { return other.row == row; });
    if (!(name.familyName + name.givenName).trimmed().isEmpty())
        decisions.append({ row, {}, {}, {}, name.familyName, name.givenName, {} });
}
