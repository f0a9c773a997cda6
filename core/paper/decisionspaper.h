// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The decisions, to be posted or kept: per task its result, its reservations without author, and what is left open.

#include "core/meeting/state.h"
#include "core/paper/document.h"

CirculatingPaper decisionsPaper(const MeetingState &state);
/** The reservations and the oppositions of each task, in short sentences, never with who held them; nothing where there were none. */
QList<CirculatingPaper::Block> whatWasSaid(const MeetingState &state);
/** The same of these tasks, under a heading of this level. */
QList<CirculatingPaper::Block> whatWasSaid(const MeetingState &state, const QStringList &tasks, HeadingLevel level);
