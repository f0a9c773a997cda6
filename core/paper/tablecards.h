// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The cards that stand on the tables, and the name tags to cut out.

#include "core/meeting/state.h"
#include "core/paper/document.h"

/** A card for each small group; blank lines instead of names the day before, or where people sit as they sit. */
CirculatingPaper tableCards(const MeetingState &state);
/** A tag for each member who is present, or for all of them before anybody came. */
CirculatingPaper nameTags(const MeetingState &state);
