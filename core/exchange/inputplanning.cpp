// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/inputplanning.h"

#include "core/people/names.h"

#include <QSet>

#include <algorithm>
#include <iterator>

size_t qHash(const RowKey &key, size_t seed)
{
    return qHashMulti(seed, key.file, key.line, key.values);
}

InputPlanning::InputPlanning(PlanDraft &draft, int input)
    : m_draft(draft)
    , m_input(input)
    , m_nature(natureOf(draft.plan.inputs.at(input)))
    , m_rows(draft.plan.inputs.at(input).rows)
{
}

QList<PlannedRow> InputPlanning::plan()
{
    typeNames();
    matchRows();
    m_draft.plan.people.reserve(m_draft.plan.people.size() + m_rows.size());
    QList<PlannedRow> rows;
    rows.reserve(m_rows.size());
    for (int row = 0; row < m_rows.size(); ++row)
        rows.append(place(row));
    return withRefused(std::move(rows));
}

/** Finds the decisions on these rows, and puts in the names that were typed for them. */
void InputPlanning::typeNames()
{
    if (m_draft.decisions.isEmpty())
        return;
    QSet<RowKey> founders;
    for (const auto &decision : std::as_const(m_draft.decisions)) {
        if (decision.founder)
            founders.insert(*decision.founder);
    }
    const auto read = m_rows;
    for (int row = 0; row < read.size(); ++row) {
        const auto key = keyOf(read.at(row));
        if (founders.contains(key))
            m_awaited.insert(key, row);
        const auto decision = m_draft.decisions.constFind(key);
        if (decision == m_draft.decisions.constEnd())
            continue;
        m_decisions.insert(row, *decision);
        if (isNameless(read.at(row)) && read.at(row).pseudo.isEmpty()) {
            m_rows[row].familyName = decision->familyName.trimmed();
            m_rows[row].givenName = decision->givenName.trimmed();
            m_rows[row].pseudo = decision->pseudo.trimmed();
        }
    }
}

const RowDecision *InputPlanning::decisionOn(int row) const
{
    const auto decision = m_decisions.constFind(row);
    return decision != m_decisions.constEnd() && decision->choice ? &*decision : nullptr;
}

std::optional<int> InputPlanning::decidedPerson(const RowDecision &decision) const
{
    if (decision.founder) {
        const auto founded = m_draft.decidedFounders.constFind(*decision.founder);
        return founded == m_draft.decidedFounders.constEnd() ? std::nullopt : std::optional(*founded);
    }
    const auto *person = decision.person ? personOf(m_draft.plan, *decision.person) : nullptr;
    return person ? std::optional(static_cast<int>(person - m_draft.plan.people.constData())) : std::nullopt;
}

void InputPlanning::matchRows()
{
    RowMatching matching(m_draft.plan.people, m_rows, m_nature, m_draft.groups);
    for (auto decision = m_decisions.cbegin(); decision != m_decisions.cend(); ++decision) {
        if (!decision->choice)
            continue;
        const auto person = *decision->choice == Choice::AddNew ? std::nullopt : decidedPerson(*decision);
        if (*decision->choice == Choice::AddNew || person || (decision->founder && m_awaited.contains(*decision->founder)))
            matching.setDecided(decision.key(), person);
    }
    m_matches = matching.match();
}

PlannedRow InputPlanning::place(int row)
{
    PlannedRow planned;
    planned.input = m_input;
    planned.row = row;
    const auto &match = m_matches.at(row);
    switch (match.kind) {
    case MatchKind::Decided:
        placeDecided(planned, row);
        break;
    case MatchKind::Certain:
        complete(planned, row, match.person, Choice::Join);
        break;
    case MatchKind::Doubtful:
        leaveToDecide(planned, match.doubt, match.candidates);
        if (!m_rows.at(row).email.isEmpty())
            m_doubtful.insert(m_rows.at(row).email, match.candidates);
        break;
    case MatchKind::Nobody:
        placeUnknown(planned, row);
        break;
    }
    return planned;
}

void InputPlanning::placeDecided(PlannedRow &planned, int row)
{
    const auto *decision = decisionOn(row);
    if (*decision->choice == Choice::AddNew)
        return add(planned, row);
    if (const auto person = decidedPerson(*decision))
        return complete(planned, row, *person, *decision->choice);
    leaveToDecide(planned, Doubt::Namesakes, {}); // whom it was to join is itself to decide
}

/** A row about nobody known before this input: someone new, or an earlier row of the same file again. */
void InputPlanning::placeUnknown(PlannedRow &planned, int row)
{
    const auto &values = m_rows.at(row);
    if (const auto earlier = m_byEmail.constFind(values.email); earlier != m_byEmail.constEnd())
        return placeRepeat(planned, row, *earlier);
    if (const auto doubtful = m_doubtful.constFind(values.email); doubtful != m_doubtful.constEnd())
        return leaveToDecide(planned, Doubt::Namesakes, *doubtful);
    if (isNameless(values) && values.pseudo.isEmpty())
        return refuseRow(planned, { ErrorKind::EmailMatchesNobody, { values.email }, values.place });
    if (const auto earlier = m_seen.constFind(valuesOf(row)); earlier != m_seen.constEnd())
        return leaveToDecide(planned, Doubt::SameRowTwice, { *earlier });
    add(planned, row);
}

/** The row wherever it stands. */
RowKey InputPlanning::valuesOf(int row) const
{
    auto key = keyOf(m_rows.at(row));
    key.line = 0;
    return key;
}

void InputPlanning::placeRepeat(PlannedRow &planned, int row, int person)
{
    const auto &values = m_rows.at(row);
    const auto &known = m_draft.plan.people.at(person);
    const bool isSame = isNameless(values) || isNameless(known)
        || isSameName(fold(wholeName(values.familyName, values.givenName)), fold(wholeName(known.familyName, known.givenName)));
    if (!isSame)
        return leaveToDecide(planned, Doubt::NameDiffers, { person });
    if (differences(known, values, m_nature, m_draft.groups).differing.testFlag(PersonValue::Phone))
        return leaveToDecide(planned, Doubt::ContactDiffers, { person });
    complete(planned, row, person, Choice::Join);
}

void InputPlanning::add(PlannedRow &planned, int row)
{
    const auto position = static_cast<int>(m_draft.plan.people.size());
    const Id<Person> id(m_draft.nextPerson++);
    m_draft.plan.people.append(newPerson(id, m_rows.at(row), m_draft.groups));
    m_draft.founders.emplace_back(m_input, row);
    planned.mark = RowMark::New;
    planned.person = id;
    remember(row, position);
}

void InputPlanning::complete(PlannedRow &planned, int row, int person, Choice choice)
{
    const auto &values = m_rows.at(row);
    const auto found = differences(m_draft.plan.people.at(person), values, m_nature, m_draft.groups);
    planned.added = choice == Choice::JoinAndReplace ? found.added | found.differing : found.added;
    planned.replaced = choice == Choice::JoinAndReplace ? found.differing : PersonValues {};
    planned.kept = choice == Choice::JoinAndReplace ? PersonValues {} : found.differing;
    planned.mark = planned.added ? RowMark::Completed : RowMark::Unchanged;
    planned.person = m_draft.plan.people.at(person).id;
    if (planned.added) {
        take(m_draft.plan.people[person], values, planned.added, m_draft.groups);
        if (person < m_draft.knownPeople)
            m_draft.completed[static_cast<size_t>(person)] = true;
    }
    remember(row, person);
}

void InputPlanning::leaveToDecide(PlannedRow &planned, Doubt why, const QList<int> &candidates) const
{
    planned.mark = RowMark::ToDecide;
    planned.doubt = why;
    for (const int position : candidates) {
        Candidate candidate { m_draft.plan.people.at(position).id, {} };
        if (position >= m_draft.knownPeople) {
            const auto [input, row] = m_draft.founders[static_cast<size_t>(position - m_draft.knownPeople)];
            candidate.founder = keyOf(m_draft.plan.inputs.at(input).rows.at(row));
        }
        planned.candidates.append(candidate);
    }
}

void InputPlanning::refuseRow(PlannedRow &planned, Error error)
{
    planned.mark = RowMark::Refused;
    planned.refusal = static_cast<int>(m_draft.plan.refusals.size());
    m_draft.plan.refusals.append(std::move(error));
}

/** Later rows find whom this one was written into: by e-mail, or because a decision names it. */
void InputPlanning::remember(int row, int person)
{
    const auto &email = m_rows.at(row).email;
    if (!email.isEmpty() && !m_byEmail.contains(email))
        m_byEmail.insert(email, person);
    // whoever is on a printed list twice is two people
    if (email.isEmpty() && m_nature.kind != InputKind::AttendancePdf && !m_seen.contains(valuesOf(row)))
        m_seen.insert(valuesOf(row), person);
    for (auto awaited = m_awaited.cbegin(); awaited != m_awaited.cend(); ++awaited) {
        if (*awaited == row)
            m_draft.decidedFounders.insert(awaited.key(), person);
    }
}

/** The rows that the reader refused go between the others, by line. */
QList<PlannedRow> InputPlanning::withRefused(QList<PlannedRow> rows)
{
    const auto refused = m_draft.plan.inputs.at(m_input).refused;
    if (refused.isEmpty())
        return rows;
    QList<PlannedRow> atReader;
    for (const auto &error : refused) {
        PlannedRow planned;
        planned.input = m_input;
        refuseRow(planned, error);
        atReader.append(planned);
    }
    const auto isEarlier = [this](const PlannedRow &a, const PlannedRow &b) {
        return placeOf(m_draft.plan, a).line.value_or(0) < placeOf(m_draft.plan, b).line.value_or(0);
    };
    QList<PlannedRow> merged;
    merged.reserve(rows.size() + atReader.size());
    std::merge(rows.begin(), rows.end(), atReader.begin(), atReader.end(), std::back_inserter(merged), isEarlier);
    return merged;
}
