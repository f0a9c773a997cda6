// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/findinggrid.h"

#include "core/meeting/sheetletter.h"
#include "core/people/names.h"

#include <algorithm>

namespace {

FindingCell cellOf(const MeetingState &state, const Cell &where)
{
    FindingCell cell { where.task, {}, {}, {} };
    const auto finding = state.findings.constFind(where);
    if (finding == state.findings.constEnd())
        return cell;
    cell.kind = finding->kind;
    for (const auto id : finding->names) {
        const auto *person = state.people.find(id);
        if (!person)
            continue;
        cell.names.append(spokenName(*person));
        cell.shortNames.append(shortName(*person));
    }
    return cell;
}

}

QList<FindingRow> findingRows(const MeetingState &state)
{
    QList<FindingRow> rows;
    for (const auto &group : groupsAtWork(state)) {
        FindingRow row { group.number, group.headcount, {}, {} };
        if (!state.smallGroups.isEmpty())
            row.letter = sheetLetter(state, group.number);
        for (const auto &task : procedureOf(state).tasks)
            row.cells.append(cellOf(state, { group.number, task.code }));
        rows.append(row);
    }
    return rows;
}

int filledCells(const MeetingState &state)
{
    int filled = 0;
    for (const auto &row : findingRows(state))
        filled += int(std::count_if(row.cells.begin(), row.cells.end(), [](const FindingCell &cell) { return cell.kind.has_value(); }));
    return filled;
}

std::optional<Cell> nextEmptyCell(const MeetingState &state, const Cell &after)
{
    std::optional<Cell> first;
    bool passed = false;
    for (const auto &group : groupsAtWork(state)) {
        for (const auto &task : procedureOf(state).tasks) {
            const Cell cell { group.number, task.code };
            if (cell == after) {
                passed = true;
                continue;
            }
            if (state.findings.contains(cell))
                continue;
            if (passed)
                return cell;
            if (!first)
                first = cell;
        }
    }
    return first;
}

std::optional<Cell> firstEmptyCell(const MeetingState &state, int group)
{
    for (const auto &task : procedureOf(state).tasks) {
        if (const Cell cell { group, task.code }; !state.findings.contains(cell))
            return cell;
    }
    return {};
}

std::optional<FindingKind> usualKind(const Procedure &procedure, qsizetype names)
{
    if (names == 0)
        return {};
    return names == procedure.limits.pairSize ? FindingKind::Pair : FindingKind::Names;
}
