// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The sittings of a meeting one by one: what belongs to which, and what an earlier one left to the next.

#include "core/meeting/state.h"

/** The place in the list of the sitting that an instant of the past belongs to; 0 when there is none. */
qsizetype sittingAt(const MeetingState &state, qint64 at);
/** The place of the sitting that goes on at this instant: the last one whose day has come, when the next is fixed already. */
qsizetype sittingGoingOn(const MeetingState &state, qint64 at);
/** The state as the hall lives it at this instant: without the sittings whose day has not come, so that the current one is under way. */
MeetingState inHall(MeetingState state, qint64 at);
/**
 * The day from which a next sitting can be fixed in the hall, when it is not `today` yet: the papers of the current one, still to
 * come, would be those of the next. A record of what was fixed earlier may hold both.
 */
std::optional<QDate> nextSittingWaitsFor(const MeetingState &state, QDate today);
/** Whether something was recorded of this sitting: somebody came, or a step was begun. */
bool wasHeld(const Sitting &sitting);
/** The place of the sitting that locked the decision on a task; nothing while it is not locked. */
std::optional<qsizetype> sittingOfDecision(const MeetingState &state, const QString &task);
/** Whether this sitting had decided on a task that a later one opened again, whatever became of it there. */
bool wasReopened(const MeetingState &state, const QString &task, qsizetype sitting);
/** The sittings up to the last one that was held; the first at least, and none before the meeting was created. */
QList<Sitting> sittingsHeld(const MeetingState &state);
/** The tasks that have no locked decision, in the order of the procedure. */
QStringList tasksLeft(const MeetingState &state);
/** The tasks that the current sitting treats: all, or what earlier ones left to it. */
QList<ProcedureTask> tasksOfSitting(const MeetingState &state);
/** Whether this sitting goes through a step: not when an earlier one finished it, unless decisions were left. */
bool isOfThisSitting(const MeetingState &state, const ProcedureStep &step);
/** The steps that the current sitting goes through, in order. */
QList<ProcedureStep> stepsOfSitting(const MeetingState &state);
