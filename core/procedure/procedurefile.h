// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reads a procedure file and checks it: each error is named by its path in the file.

#include "core/procedure/procedure.h"
#include "core/result.h"

#include <QByteArray>

/** Longest name of a task on the projector, in characters (domain.md A, "What a procedure file must hold"). */
inline constexpr int longestShortName = 22;

/** A procedure that holds together. The first error of the file otherwise: JsonSyntax with line and column, or its path. */
Result<Procedure> readProcedure(const QByteArray &json, const QString &file);
/** Everything that is wrong in a procedure whose fields could be read. */
QList<Error> checkProcedure(const Procedure &procedure);
/** All that is wrong in a file: what could not be read, else what does not hold together. */
QList<Error> checkProcedureFile(const QByteArray &json, const QString &file);
/** The procedure of this id that the program carries. Error: UnknownProcedure. */
Result<Procedure> builtInProcedure(const QString &id);
/** The ids of those that it carries. */
QStringList builtInProcedures();
