// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the ids and codes of a meeting are called in a sentence; what is absent still has a name.

#include "core/meeting/state.h"

/** « Thérèse Abadie », her pseudo, or « personne 12 » once she is gone. */
QString nameOf(const MeetingState &state, Id<Person> id);
/** « GA de Moulins », or « groupe 4 » once it is gone. */
QString nameOf(const MeetingState &state, Id<LocalGroup> id);
/** « Odile Lamarque et Farid Zerrouki ». */
QString namesOf(const MeetingState &state, const QList<Id<Person>> &ids);
/** « Matériel militant », or the code of a task that the procedure does not have. */
QString taskName(const MeetingState &state, const QString &code);
/** « le binôme matériel militant ». */
QString pairName(const MeetingState &state, const QString &code);
/** « IV Qualités recherchées », or the code of a step that the procedure does not have. */
QString stepName(const MeetingState &state, const QString &code);
/** The label of an answer of the form, or its key. */
QString answerLabel(const MeetingState &state, const QString &key);
