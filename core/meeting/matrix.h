// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The matrix of step VI: a row a task, its situation, who was named, and what there is to do.

#include "core/meeting/situation.h"

#include <QTime>

enum class MatrixAction {
    ReadAndRecord, // the same names everywhere: the short way
    Open, // a consensus to lead, or to go on with
    ReadAgain, // locked
};

struct MatrixRow {
    QString task;
    QString name;
    Situation situation;
    std::optional<TaskResult> result;
    QString label; // the situation in words, or the result once there is one
    QString note; // what goes with the situation: « pas de remontée : groupe 6 »; may be empty
    QStringList names; // as spoken, with the local group of namesakes
    QStringList counts; // « 5 sur 6 », for the console only
    std::optional<QTime> lockedAt; // by the clock in the hall
    MatrixAction action = MatrixAction::Open;
    bool operator==(const MatrixRow &) const = default;
};

/** The rows in the order of the procedure. */
QList<MatrixRow> matrixOf(const MeetingState &state);
/** The task to treat now: the first that takes the short way, else the first that is open. */
std::optional<QString> taskToTreat(const QList<MatrixRow> &rows);
