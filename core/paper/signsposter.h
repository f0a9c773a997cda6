// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Two posters for the wall of the hall: the signs of the hands, and what consensus means here.

#include "core/meeting/state.h"
#include "core/paper/document.h"

/** The signs first, then the consensus: a page each, in large letters. */
QList<CirculatingPaper> signsPosters(const MeetingState &state);
