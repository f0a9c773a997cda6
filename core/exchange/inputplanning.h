// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One input after the other put into a plan: its rows matched, decided upon, and written into the people of the plan.

#include "core/exchange/rowmatching.h"

/** Decisions by the row they are about. */
using DecisionsByRow = QHash<RowKey, RowDecision>;

/** The plan as it grows: people, groups, and which row added whom. */
struct PlanDraft {
    MergePlan plan;
    GroupDirectory groups;
    quint32 nextPerson = 0;
    DecisionsByRow decisions = {};
    QHash<RowKey, int> decidedFounders = {}; // whom a row that a decision names was written into
    int knownPeople = 0; // new people come after these
    std::vector<std::pair<int, int>> founders = {}; // input and row that added each new person
    std::vector<bool> completed = {}; // by position of a known person
};

size_t qHash(const RowKey &key, size_t seed = 0);

/** Plans the rows of one input. */
class InputPlanning {
public:
    InputPlanning(PlanDraft &draft, int input);
    [[nodiscard]] QList<PlannedRow> plan();

private:
    void typeNames();
    std::optional<int> decidedPerson(const RowDecision &decision) const;
    const RowDecision *decisionOn(int row) const;
    void matchRows();
    PlannedRow place(int row);
    void placeDecided(PlannedRow &planned, int row);
    void placeUnknown(PlannedRow &planned, int row);
    void placeRepeat(PlannedRow &planned, int row, int person);
    void add(PlannedRow &planned, int row);
    void complete(PlannedRow &planned, int row, int person, Choice choice);
    void leaveToDecide(PlannedRow &planned, Doubt why, const QList<int> &candidates) const;
    void refuseRow(PlannedRow &planned, Error error);
    void remember(int row, int person);
    RowKey valuesOf(int row) const;
    QList<PlannedRow> withRefused(QList<PlannedRow> rows);

    PlanDraft &m_draft;
    int m_input;
    InputNature m_nature;
    QList<ImportedPerson> m_rows; // as read, typed names put in
    QHash<int, RowDecision> m_decisions; // by row
    QHash<RowKey, int> m_awaited; // rows that decisions name as founders
    QList<RowMatch> m_matches;
    QHash<QString, int> m_byEmail; // positions of the people that this input's rows were written into
    QHash<QString, QList<int>> m_doubtful; // candidates by the e-mail of a row to decide
    QHash<RowKey, int> m_seen; // whom rows without e-mail were written into, by their values
};
