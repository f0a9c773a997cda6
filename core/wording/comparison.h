// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a row of an import says beside what is known of somebody, so that a doubt is decided with both in view.

#include "core/exchange/mergeplan.h"

/** One value on both sides, as people read it; « — » where a side says nothing. */
struct ComparedValue {
    QString word; // « Téléphone »
    QString known;
    QString read;
    bool operator==(const ComparedValue &) const = default;
};

/** The values that are not alike, or on one side only; `groups` are those of the dossier. */
[[nodiscard]] QList<ComparedValue> comparedValues(
    const MergePlan &plan, const PlannedRow &row, const Candidate &candidate, const QList<LocalGroup> &groups);
