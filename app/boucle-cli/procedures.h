// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The procedures that a command may name: one of the program's own, or a file.

#include "core/procedure/procedure.h"
#include "core/result.h"

/** The program's own procedure of this id, or the one in this file. Errors: UnknownProcedure, those of a file and of JSON. */
Result<Procedure> findProcedure(const QString &idOrFile);
/** The bytes of a file. Errors: FileNotFound, FileUnreadable. */
Result<QByteArray> readFile(const QString &path);
