// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rows of a plan gathered by the person they are about, so that one line shows all that several files bring.

#include "core/exchange/mergeplan.h"

/** One line: the row that says most, then the others about the same person; all by their place among the plan's rows. */
struct PersonRows {
    int row = 0;
    QList<int> further;
    std::optional<int> decided; // the one of them that somebody decided or named
    /** The row that the line stands for: what was decided of it can be taken back there. */
    int place() const { return decided.value_or(row); }
    bool operator==(const PersonRows &) const = default;
};

/**
 * A line a person, in the order of the plan. A row that asks for something stands alone: to decide or refused. So does a second
 * decided one, which is taken back by itself.
 */
[[nodiscard]] QList<PersonRows> personRows(const MergePlan &plan, const QList<RowDecision> &decisions = {});

/** What the rows of a line find of a person, each value from the first that has it, local groups from all. */
[[nodiscard]] ImportedPerson gathered(const MergePlan &plan, const PersonRows &line);
/** What the dossier gains by all rows of a line. */
[[nodiscard]] PersonValues gains(const MergePlan &plan, const PersonRows &line);
