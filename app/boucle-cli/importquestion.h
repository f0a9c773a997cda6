// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a row of an import asks, in JSON, with all that a line of a decisions file needs: the row, the choices, the candidates.

#include "core/exchange/profileplan.h"

#include <QJsonObject>

/** A row of people to decide or to name; `groups` are those of the dossier before the import. */
QJsonObject askedOf(const MergePlan &plan, const PlannedRow &row, const QList<LocalGroup> &groups);
/** A row of profiles to decide; `state` is the one that the plan was made with. */
QJsonObject askedOf(const QList<ImportedProfiles> &inputs, const PlannedProfile &row, const MeetingState &state, const MergePlan &merge);
