// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The profiles by task, each with its code, and the qualities looked for beside them: what a small group reads in step V.

#include "core/meeting/state.h"
#include "core/paper/document.h"

/** No contact detail, and only what volunteers or their groups told to be read out. */
CirculatingPaper profilesBooklet(const MeetingState &state);
