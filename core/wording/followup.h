// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who goes on with a task after the meeting, in one sentence; empty while nobody is named.

#include "core/meeting/state.h"

/** « Équipe de travail : Solange Puech et Yann Guéguen, pour : suivre les remboursements. » */
QString teamSentence(const MeetingState &state, const QString &task);
/** « Odile Lamarque et Farid Zerrouki cherchent des volontaires. » */
QString searchersSentence(const MeetingState &state, const QString &task);
