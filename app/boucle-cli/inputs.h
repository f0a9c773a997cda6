// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The files given to an import, read: people here, profiles there, and those that cannot be used.

#include "core/exchange/importedpeople.h"
#include "core/exchange/importedprofiles.h"
#include "core/result.h"

struct Inputs {
    QList<ImportedPeople> people;
    QList<ImportedProfiles> profiles;
    QList<Error> unusable; // whole files
};

/** Reads each file by what it holds, whatever its name says. */
Inputs readInputs(const QStringList &paths);
