// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What an import would do, told row by row: what is added, what is kept, what there is to decide.

#include "core/exchange/mergeplan.h"
#include "core/exchange/profileplan.h"

QString word(RowMark mark); // « nouveau »
/** What happens to a row, in a few words: « Téléphone et groupe ajoutés », « Même nom que Bastien Le Guern ». */
QString happening(const MergePlan &plan, const PlannedRow &row);
/** What to know before deciding whether a row is about this candidate: who they are and why there is a doubt. */
QString doubtSentence(const MergePlan &plan, const PlannedRow &row, const Candidate &candidate);
/** How a row calls its person; its e-mail when it has no name. */
QString calledIn(const ImportedPerson &row);
/** What happens to a row of a profiles file: « Nouveau profil : Communication ». */
QString happening(const PlannedProfile &row, const QString &task);
