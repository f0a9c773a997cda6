// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/typeddecision.h"

#include "core/meeting/script.h"

#include <algorithm>

namespace {

template <class Row> bool isAt(const RowPlace &place, const Row &row)
{
    return place.file == row.place.file && place.line == row.place.line.value_or(0)
        && (place.email.isEmpty() || place.email.compare(row.email, Qt::CaseInsensitive) == 0);
}

std::optional<RowKey> keyAt(const RowPlace &place, const MergePlan &plan)
{
    for (const auto &input : plan.inputs) {
        for (const auto &row : input.rows) {
            if (isAt(place, row))
                return keyOf(row);
        }
    }
    return {};
}

QList<Candidate> candidatesOf(const PlannedProfile &row, const MergePlan &merge)
{
    QList<Candidate> candidates;
    for (const auto id : row.candidates)
        candidates.append({ id, founderOf(merge, id) });
    return candidates;
}

}

Result<QList<TypedDecision>> readDecisions(const QByteArray &bytes, const QString &file, const json::Reader &reader)
{
    QList<TypedDecision> decisions;
    int number = 0;
    for (const auto &line : bytes.split('\n')) {
        const Place place { file, ++number, {} };
        if (isScriptComment(line))
            continue;
        const auto object = readScriptLine(line, place);
        if (!object)
            return refuse(object);
        auto decision = json::read<TypedDecision>(*object, reader, {});
        if (!decision) {
            auto error = decision.error();
            error.place = place;
            return tl::unexpected(error);
        }
        decisions.append(*std::move(decision));
    }
    return decisions;
}

DecisionRound::DecisionRound(QList<TypedDecision> typed)
    : m_typed(std::move(typed))
    , m_uses(m_typed.size(), DecisionUse::NoSuchRow)
    , m_rows(m_typed.size(), 0)
{
}

/** Counts the rows that each decision may be about. */
template <class Inputs> void DecisionRound::look(const Inputs &inputs)
{
    for (qsizetype i = 0; i < m_typed.size(); ++i) {
        for (const auto &input : inputs) {
            m_rows[i] += static_cast<int>(
                std::count_if(input.rows.begin(), input.rows.end(), [&](const auto &row) { return isAt(m_typed.at(i).place(), row); }));
        }
        if (m_rows.at(i) > 0 && m_uses.at(i) == DecisionUse::NoSuchRow)
            m_uses[i] = m_rows.at(i) > 1 ? DecisionUse::SeveralRows : DecisionUse::Useless;
    }
}

/** The first decision on a row that was not used yet. */
template <class Row> std::optional<qsizetype> DecisionRound::on(const Row &row) const
{
    for (qsizetype i = 0; i < m_typed.size(); ++i) {
        if (m_uses.at(i) == DecisionUse::Useless && isAt(m_typed.at(i).place(), row))
            return i;
    }
    return {};
}

bool DecisionRound::decide(qsizetype at, RowDecision decision, const QList<Candidate> &candidates, const MergePlan &merge)
{
    const auto &typed = m_typed.at(at);
    decision.choice = typed.choice;
    decision.familyName = typed.familyName;
    decision.givenName = typed.givenName;
    decision.pseudo = typed.pseudo;
    const bool joins = typed.choice == Choice::Join || typed.choice == Choice::JoinAndReplace;
    if (joins && typed.sameAs) {
        decision.founder = keyAt(*typed.sameAs, merge);
    } else if (joins && typed.person) {
        decision.person = typed.person;
    } else if (joins && candidates.size() == 1) {
        decision.founder = candidates.first().founder;
        if (!decision.founder)
            decision.person = candidates.first().person;
    }
    const bool isComplete = !joins || decision.founder || decision.person;
    m_uses[at] = isComplete ? DecisionUse::Used : DecisionUse::PersonMissing;
    if (isComplete)
        decideRow(m_decisions, std::move(decision));
    return isComplete;
}

MergePlan DecisionRound::settle(const KnownPeople &known, const QList<ImportedPeople> &inputs)
{
    look(inputs);
    for (;;) {
        auto plan = planMerge(known, inputs, m_decisions);
        bool goesOn = false;
        for (const auto &row : plan.rows) {
            const auto *values = valuesOf(plan, row);
            const bool asks = values && (row.mark == RowMark::ToDecide || awaitsName(plan, row));
            if (const auto at = asks ? on(*values) : std::nullopt)
                goesOn = decide(*at, { keyOf(*values), {}, {}, {}, {}, {}, {} }, row.candidates, plan) || goesOn;
        }
        if (!goesOn)
            return plan;
    }
}

ProfilePlan DecisionRound::settle(const MeetingState &state, const QList<ImportedProfiles> &inputs, const MergePlan &merge)
{
    look(inputs);
    for (;;) {
        auto plan = planProfiles(state, inputs, withFounders(merge, m_decisions));
        bool goesOn = false;
        if (m_typed.isEmpty())
            return plan;
        for (const auto &input : inputs) {
            for (const auto &values : input.rows) {
                const auto row = std::find_if(plan.rows.begin(), plan.rows.end(),
                    [&](const PlannedProfile &one) { return one.mark == ProfileMark::ToDecide && one.place == values.place; });
                if (const auto at = row != plan.rows.end() ? on(values) : std::nullopt)
                    goesOn = decide(*at, { keyOf(values), {}, {}, {}, {}, {}, {} }, candidatesOf(*row, merge), merge) || goesOn;
            }
        }
        if (!goesOn)
            return plan;
    }
}
