// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The second passphrase of a sealed dossier, on paper: kept apart, it opens the dossier when the first one is forgotten.

#include "core/paper/document.h"

#include <QDate>

/** It cannot be made again: what it tells stands nowhere else. */
struct RecoverySheet {
    QString loop; // whose it is: « Boucle départementale de l’Allier »
    QString file; // of the dossier
    QDate madeOn;
    QString passphrase;
};

ConfidentialPaper recoverySheet(const RecoverySheet &sheet);
