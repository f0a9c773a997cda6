// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What all small groups look for, for one task: the same words joined, with the groups that said them.

#include "core/meeting/state.h"

struct JoinedCriterion {
    QString text; // as first written
    QList<int> groups;
    bool operator==(const JoinedCriterion &) const = default;
};

/** The criteria of a task, those of most groups first; accents, case and spaces do not part them. */
QList<JoinedCriterion> joinedCriteria(const MeetingState &state, const QString &task);
