// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The grid of step V: a row a small group, a cell a task, and which cell comes next.

#include "core/meeting/state.h"

struct FindingCell {
    QString task;
    std::optional<FindingKind> kind; // nothing while the group is awaited
    QStringList names; // as spoken
    QStringList shortNames; // the same, where there is little room
    bool operator==(const FindingCell &) const = default;
};

struct FindingRow {
    int group;
    int headcount;
    std::optional<QChar> letter; // of its sheet; nothing while no small groups are made
    QList<FindingCell> cells; // in the order of the tasks
    int key() const { return group; }
    bool operator==(const FindingRow &) const = default;
};

QList<FindingRow> findingRows(const MeetingState &state);

/** How many cells of the grid are filled. */
int filledCells(const MeetingState &state);

/** The first empty cell after this one, a group's sheet at a time, then from the start again; nothing when all are filled. */
std::optional<Cell> nextEmptyCell(const MeetingState &state, const Cell &after);

/** The first empty cell of this group's sheet; nothing when it is filled. */
std::optional<Cell> firstEmptyCell(const MeetingState &state, int group);

/** What a list of names is when nothing else is said: two are a pair, any other number a list; none is nothing yet. */
std::optional<FindingKind> usualKind(const Procedure &procedure, qsizetype names);
