// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The findings of the small groups for the facilitators: the situation of each task, then what each group brought for it.

#include "core/meeting/state.h"
#include "core/paper/document.h"

/** Names are short where that is enough. As many tables as it takes for a page to hold their groups side by side. */
CirculatingPaper matrixPaper(const MeetingState &state);
