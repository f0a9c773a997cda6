// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The sentences of the program, in French, for the window, the paper and the command line alike.

#include "core/meeting/change.h"
#include "core/meeting/report.h"
#include "core/meeting/situation.h"
#include "core/meeting/state.h"

/** One sentence: what went wrong, where (file, line, column), what to do. */
QString sentence(const Error &error);
/** One sentence that names the rule and the facts. */
QString sentence(const RuleBreach &breach);
/** What was done, for the bar at the bottom and the journal: « Groupe 5, Matériel militant : 2 noms notés ». `state` is the one after. */
QString sentence(const MeetingChange &change, const MeetingState &state);
/** « Mêmes noms partout », « Groupes attendus : 3, 5 », … */
QString sentence(const Situation &situation);
/** « Jeanne Ortolan et Rémi Castaing forment le binôme matériel militant. » */
QString proposalSentence(const MeetingState &state, const QString &task, const QList<Id<Person>> &pair);
/** The sentence that is read back before a decision is locked, by its outcome. */
QString decisionSentence(const MeetingState &state, const QString &task);

QString word(SituationKind kind);
QString word(Outcome outcome, const Deliberation &deliberation); // « Désigné, avec réserves »
QString word(Stage stage);
QString word(FindingKind kind);
QString word(Agreement agreement);
QString word(ProfileStatus status);
QString word(OppositionState state);
QString word(Extent extent);
QString word(Gender gender);
QString word(Certification certification);
QString word(AnswerStatus status);
/** What a rule is called: « certification », « deux groupes différents ». */
QString word(Rule rule);

/** « samedi 27 juin 2026, 14 h » and « 14 h 05 »; no-break spaces inside. */
QString dateAndTime(const QDateTime &time);
QString longDate(QDate date);
/** « 27 juin ». */
QString dayAndMonth(QDate date);
/** « samedi 27 juin 2026 », « 27 juin et 4 juillet 2026 ». */
QString days(const QList<QDate> &dates);
QString clock(const QTime &time);
/** « Odile Lamarque et Farid Zerrouki », « A, B et C ». */
QString enumeration(const QStringList &words);
/** A no-break space before : ; ? ! and inside « ». */
QString withFrenchSpaces(QString text);
