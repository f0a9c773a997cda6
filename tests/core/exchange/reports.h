// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Files of reports for tests: whole ones, ones changed at one place, and what the schema says of them.

#include "core/meeting/state.h"

#include <QJsonObject>

#include <variant>

/** The built-in procedure's rehearsal, played up to the end of a step. */
MeetingState rehearsedTo(const QString &step);
/** The bytes of a report with the digest that fits it, whatever it holds. */
QByteArray signedAgain(QJsonObject report);
/** The object in the bytes of a file. */
QJsonObject objectIn(const QByteArray &json);

using Steps = QList<std::variant<QString, qsizetype>>; // names and indexes, from the root
/** « tasks[2].name ». */
QString pathOf(const Steps &steps);
/** Where each value stands, those inside lists and objects too. */
QList<Steps> spotsIn(const QJsonValue &value, const Steps &to = {});
QJsonValue valueAt(const QJsonValue &value, const Steps &steps);
/** The same object with another value at a place; an undefined one removes the name. */
QJsonObject changedAt(const QJsonObject &object, const Steps &steps, const QJsonValue &value);

/** The schema of the repository. */
QJsonObject reportSchema();
/** The first thing that a JSON Schema refuses in a value, or nothing; a keyword that is not known here is refused too. */
QString refusedBy(const QJsonObject &schema, const QJsonValue &value, const QString &path = {});
