// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rail's entries, in order: preparation, arrival, the steps of the procedure, after; and which page belongs to which.

#include "core/meeting/state.h"
#include "ui/components/railbutton.h"
#include "ui/shell/destination.h"

/** One entry of the rail: how it looks, and the page it opens. */
struct RailEntry {
    RailStep step;
    Destination destination;
    bool operator==(const RailEntry &) const = default;
};

/** The rail as it is now; `now` in milliseconds since 1970. */
QList<RailEntry> railOf(const MeetingState &state, qint64 now);
/** The page of a step of this kind. */
PageKind pageOf(StepKind kind);
/** The page of the rail under which a page is reached. */
PageKind parentOf(PageKind page);
/** The place in the rail to which a page belongs: the import is part of the preparation. */
qsizetype railIndexOf(const QList<RailEntry> &rail, PageKind page);
