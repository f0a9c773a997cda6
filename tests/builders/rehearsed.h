// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rehearsal as a state, for tests of papers, and what such tests look for in any of them.

#include "core/meeting/state.h"
#include "core/paper/document.h"

/** The program's own rehearsal up to the end of a step; the test stops where there is no such step. */
MeetingState rehearsed(const QString &step);
/** The same meeting with family names of sixty letters and group names of a hundred and twenty. */
MeetingState withLongNames(MeetingState state);
/** Every paper of a meeting, in the order of their kinds. */
QList<Paper> everyPaperOf(const MeetingState &state);
/** The first e-mail address or telephone number in a paper; empty where it has none, as a paper that circulates must. */
QString contactIn(const CirculatingPaper &paper);
/** The tables of a paper, in its order. */
QList<PaperTable> tablesOf(const CirculatingPaper &paper);
