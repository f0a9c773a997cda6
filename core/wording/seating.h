// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a sharing out gives, told in French: its sizes, what deviates, which wishes are not met, who has no seat.

#include "core/meeting/state.h"
#include "core/seating/cost.h"
#include "core/seating/late.h"

/** « 7 groupes de 8 ou 9 » */
QString sizesSentence(const Seating &seating);
/** « Répartition aussi égale que possible. », or what there is beyond rounding, in one sentence. */
QString spreadSentence(const SeatingCost &cost);
/** « Groupe 3, « caisse » : 4 au lieu de 2 ou 3. » */
QString sentence(const Deviation &deviation);
/** « Jeanne Ortolan et Rémi Castaing ensemble »; `names` by place in the roster. */
QString wishText(const SeatingWish &wish, const QStringList &names);
/** Who, what and why not. */
QString sentence(const UnmetWish &unmet, const QStringList &names);
/** The same once people sit: what another draw, or a move, may still meet is said so. */
QString sentenceOnceSeated(const UnmetWish &unmet, const QStringList &names);
/** Somebody is one too many; what can be done. */
QString sentence(const FullChoice &choice, const SeatingRules &rules, const QStringList &names);
/** The same of a wish about people of the meeting. */
QString wishText(const WishedSeat &wish, const MeetingState &state);
/** « Le groupe 5 aurait 9 personnes : 1 paire de plus d’un même groupe d’action. » */
QString moveSentence(const MoveCost &cost, int group, int limit);
