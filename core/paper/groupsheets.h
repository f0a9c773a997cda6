// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A sheet for each small group, both sides: its members and the qualities looked for, then what it found.

#include "core/meeting/state.h"
#include "core/paper/document.h"

/** One paper a group, in the order of their numbers. Before the groups are made, as many blank ones as are proposed. */
QList<CirculatingPaper> groupSheets(const MeetingState &state);
