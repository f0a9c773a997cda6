// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Page and line of everybody on the platform's attendance list, for whoever has that paper signed: its lines have no number.

#include "core/exchange/mergeplan.h"
#include "core/meeting/sitting.h"

/** Of the last attendance list among the inputs; rows to decide and refused ones are left out. Empty without such a list. */
[[nodiscard]] QList<ListedPlace> listedPlaces(const MergePlan &plan);
