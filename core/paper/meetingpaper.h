// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the papers of a meeting share: their furniture, their first fields, the table of the decisions.

#include "core/meeting/state.h"
#include "core/paper/document.h"

/** « Boucle départementale de l’Allier ». */
QString loopNameOf(const MeetingState &state);
/** The furniture of a paper of this meeting under this title. */
PaperFurniture meetingFurniture(const MeetingState &state, const QString &title);
/** The same for a paper that tells what was done: of all the sittings that were held. */
PaperFurniture recordFurniture(const MeetingState &state, const QString &title);
/** « Séance 2 », at this place in the list. */
QString sittingWord(qsizetype sitting);
/** The date, the hour and the place of the current sitting, dotted where they are not known. */
PaperFields whenAndWhere(const MeetingState &state);
/** The same of one sitting. */
PaperFields whenAndWhere(const Sitting &sitting);
/** The same of all the sittings that were held, each in a line where there are several. */
PaperFields whenAndWhereHeld(const MeetingState &state);
/** The dates and hours of the sittings that were held, in one line. */
QString whenHeld(const MeetingState &state);
/** Where they were held, each place once. */
QString whereHeld(const MeetingState &state);
/** « 1  Communication », by the place of the task in the procedure. */
QString numberedTask(const MeetingState &state, const QString &task);
/** A column of this width, in millimetres, that says in strong letters what each row is about. */
TableColumn namingColumn(const QString &heading, double width);
/** A narrow column of hours or minutes. */
TableColumn timeColumn(const QString &heading);
/** The steps with these codes: what is done in each, and how long it is planned to last. */
PaperTable stepsTable(const MeetingState &state, const QStringList &codes);
/** Each task with the people designated, the result, how many were there and when; what is not locked is said to be open. */
PaperTable decisionsTable(const MeetingState &state);
/** The decisions of one sitting, and the tasks that it left to the next. */
PaperTable decisionsTable(const MeetingState &state, qsizetype sitting);
/** « 2 personnes par binôme, de groupes d’action différents, certifiés avant le 12 avril 2026. » */
QString pairRule(const MeetingState &state);
/** The four things that are told of a profile and looked for in one. */
QStringList criteriaHeadings();
