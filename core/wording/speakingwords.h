// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The speaking list in one short line, for where the list itself is folded away.

#include "core/speech/speakinglist.h"

/** « Parole : Odile L., encore 1 min 20 · 3 en attente » at `now`, milliseconds since 1970; empty while nobody speaks or waits. */
QString speakingInShort(const MeetingState &state, const SpeakingList &list, qint64 now);
