// SPDX-License-Identifier: GPL-3.0-or-later
// What an import asks of somebody, row by row, and what was answered.
#include "core/wording/importing.h"
#include "core/wording/sentences.h"
#include "ui/people/importdesk.h"

#include <algorithm>

const PlannedRow *ImportDesk::personRow(int place) const
{
    const bool isRow = place >= 0 && place < m_merge.rows.size();
    return isRow ? &m_merge.rows.at(place) : nullptr;
}

/** Rows of profiles come after those of people. */
const PlannedProfile *ImportDesk::profileRow(int place) const
{
    const auto at = place - m_merge.rows.size();
    return at >= 0 && at < m_profilePlan.rows.size() ? &m_profilePlan.rows.at(at) : nullptr;
}

const ImportedProfile *ImportDesk::valuesOf(const PlannedProfile &row) const
{
    for (const auto &input : m_profiles) {
        const auto it
            = std::find_if(input.rows.begin(), input.rows.end(), [&](const ImportedProfile &one) { return one.place == row.place; });
        if (it != input.rows.end())
            return &*it;
    }
    return nullptr;
}

QList<int> ImportDesk::undecided() const
{
    QList<int> places;
    for (const auto &row : m_rows) {
        const auto *person = personRow(row.place);
        if (row.mark == RowMark::ToDecide || (person && awaitsName(m_merge, *person)))
            places.append(row.place);
    }
    return places;
}

QList<Candidate> ImportDesk::candidates(int place) const
{
    if (const auto *row = personRow(place))
        return row->candidates;
    QList<Candidate> found;
    if (const auto *row = profileRow(place)) {
        for (const auto id : row->candidates)
            found.append({ id, founderOf(m_merge, id) });
    }
    return found;
}

QString ImportDesk::doubt(int place, int candidate) const
{
    const auto among = candidates(place);
    if (const auto *row = personRow(place))
        return candidate < among.size() ? doubtSentence(m_merge, *row, among.at(candidate)) : happening(m_merge, *row);
    const auto *row = profileRow(place);
    const auto *values = row ? valuesOf(*row) : nullptr;
    if (!values || candidate >= among.size())
        return row && row->doubt ? sentence(*row->doubt) : QString();
    return doubtSentence(*values, m_namesakes.value(among.at(candidate).person.number()));
}

QList<ComparedValue> ImportDesk::compared(int place, int candidate) const
{
    const auto *row = personRow(place);
    return row && candidate < row->candidates.size() ? comparedValues(m_merge, *row, row->candidates.at(candidate), m_groups)
                                                     : QList<ComparedValue> {};
}

bool ImportDesk::canReplace(int place) const
{
    const auto *row = personRow(place);
    return row && (row->doubt == Doubt::ContactDiffers || row->doubt == Doubt::NameDiffers || row->doubt == Doubt::PseudoDiffers);
}

void ImportDesk::decide(int place, Choice choice, const std::optional<Candidate> &candidate)
{
    const auto key = keyAt(place);
    if (!key)
        return;
    RowDecision decision { *key, choice, {}, {}, {}, {}, {} };
    if (candidate && choice != Choice::AddNew) {
        decision.founder = candidate->founder;
        if (!candidate->founder)
            decision.person = candidate->person;
    }
    remember(*key);
    decideRow(m_decisions, decision);
}

std::optional<RowKey> ImportDesk::keyAt(int place) const
{
    const auto *person = personRow(place);
    const auto *profile = profileRow(place);
    const auto *values = person ? ::valuesOf(m_merge, *person) : nullptr;
    const auto *told = profile ? valuesOf(*profile) : nullptr;
    return values ? std::optional(keyOf(*values)) : told ? std::optional(keyOf(*told)) : std::nullopt;
}

void ImportDesk::remember(const RowKey &row)
{
    m_steps.append({ m_decisions, row });
}

void ImportDesk::setDecisions(const QList<RowDecision> &decisions)
{
    m_steps.clear();
    for (qsizetype i = 0; i < decisions.size(); ++i)
        m_steps.append({ decisions.first(i), decisions.at(i).row });
    m_decisions = decisions;
}

std::optional<Choice> ImportDesk::choice(int place) const
{
    const auto key = keyAt(place);
    const auto *decision = key ? decisionOn(m_decisions, *key) : nullptr;
    return decision ? decision->choice : std::nullopt;
}

void ImportDesk::takeBack(int place)
{
    const auto key = keyAt(place);
    if (!key || !decisionOn(m_decisions, *key))
        return;
    remember(*key);
    m_decisions.removeIf([&](const RowDecision &decision) { return decision.row == *key; });
}

std::optional<int> ImportDesk::takeBackLast()
{
    if (m_steps.isEmpty())
        return {};
    const auto step = m_steps.takeLast();
    m_decisions = step.before;
    for (const auto &row : m_rows) {
        if (keyAt(row.place) == step.row)
            return row.place;
    }
    return -1; // its file is not read any more
}

QString ImportDesk::called(int place) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const ImportRow &one) { return one.place == place; });
    return row == m_rows.end() ? QString() : row->name;
}

std::optional<ImportDesk::AskedName> ImportDesk::askedName(int place) const
{
    const auto *row = personRow(place);
    const auto *values = row ? ::valuesOf(m_merge, *row) : nullptr;
    if (!values)
        return {};
    const auto *decision = decisionOn(m_decisions, keyOf(*values));
    const bool isNamed = decision && !(decision->familyName + decision->givenName).isEmpty() && row->mark != RowMark::ToDecide;
    if (isNamed)
        return AskedName { values->email, { decision->givenName, decision->familyName } };
    return awaitsName(m_merge, *row) ? std::optional(AskedName { values->email, {} }) : std::nullopt;
}

void ImportDesk::name(int place, const TypedName &name)
{
    const auto *row = personRow(place);
    const auto *values = row ? ::valuesOf(m_merge, *row) : nullptr;
    if (!values)
        return;
    remember(keyOf(*values));
    nameRow(m_decisions, keyOf(*values), name);
}
