// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/matrix.h"

#include "core/meeting/halltime.h"
#include "core/meeting/namesinhall.h"
#include "core/meeting/rules.h"
#include "core/wording/sentences.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

MatrixAction actionOf(const Situation &situation, const Deliberation &now)
{
    if (now.isLocked())
        return MatrixAction::ReadAgain;
    const bool isUntouched = now.proposals.isEmpty() && !now.result;
    return situation.kind == SituationKind::SameNames && isUntouched ? MatrixAction::ReadAndRecord : MatrixAction::Open;
}

QString withoutSheetNote(const QList<int> &groups)
{
    QStringList numbers;
    for (const int group : groups)
        numbers.append(QString::number(group));
    return numbers.isEmpty() ? QString() : QCoreApplication::translate("Matrix", "pas de remontée : groupe %1").arg(enumeration(numbers));
}

MatrixRow rowOf(const MeetingState &state, const NamesInHall &names, const ProcedureTask &task)
{
    const auto now = deliberationOf(state, task.code);
    MatrixRow row { task.code, task.name, situationOf(state, task.code), now.result, {}, {}, {}, {} };
    row.action = actionOf(row.situation, now);
    const bool isAwaited = row.situation.kind == SituationKind::Awaited;
    row.label = now.isLocked() ? word(now.result->outcome, now) : isAwaited ? sentence(row.situation) : word(row.situation.kind);
    row.note = now.isLocked() || isAwaited ? QString() : withoutSheetNote(row.situation.withoutSheet);
    if (now.isLocked())
        row.lockedAt = hallTime(state, *now.result->lockedAt);
    if (const auto lost = lostAgreements(state, task.code); !lost.isEmpty()) { // no longer a decision that holds
        row.note = sentence(lost.first());
        row.label = QCoreApplication::translate("Matrix", "À reprendre");
        row.action = MatrixAction::Open;
        row.result.reset();
    }
    if (now.isLocked() && now.result->outcome == Outcome::Designated) {
        for (const auto person : now.result->names)
            row.names.append(names.of(person));
        return row;
    }
    for (const auto &brought : row.situation.names) {
        row.names.append(names.of(brought.person));
        row.counts.append(QCoreApplication::translate("Matrix", "%1 sur %2").arg(brought.groups).arg(row.situation.sheets.size()));
    }
    return row;
}

}

QList<MatrixRow> matrixOf(const MeetingState &state)
{
    const NamesInHall names(state);
    QList<MatrixRow> rows;
    for (const auto &task : procedureOf(state).tasks)
        rows.append(rowOf(state, names, task));
    return rows;
}

std::optional<QString> taskToTreat(const QList<MatrixRow> &rows)
{
    for (const auto action : { MatrixAction::ReadAndRecord, MatrixAction::Open }) {
        const auto it = std::find_if(rows.begin(), rows.end(), [&](const MatrixRow &row) { return row.action == action; });
        if (it != rows.end())
            return it->task;
    }
    return {};
}
