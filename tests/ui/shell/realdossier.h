// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A dossier that is no rehearsal, as the wizard of a new meeting makes one.

#include "core/journal/shelf.h"

/** Writes it, closed; its path. */
QString realDossier(Shelf &shelf, const QString &path, const Passphrase &passphrase = {});
