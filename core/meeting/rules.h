// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rules of a loop meeting, as pure functions that give each breach with its facts (domain.md A, "Rules of a pair").

#include "core/meeting/state.h"

/** Whether a group was certified strictly before the procedure's date: by its date when known, else by what was answered. */
Certification certifiedInTime(const LocalGroup &group, const Procedure &procedure);
/** The same for a person: one group certified in time is enough; unknown while one group is not answered. */
Certification certifiedInTime(const MeetingState &state, const Person &person);

/** Those of a pair whose certification is not known: they may be designated, and are told as « à vérifier ». */
QList<Id<Person>> uncheckedCertifications(const MeetingState &state, QStringView task, const QList<Id<Person>> &pair);
/** Everything to tell of a pair for a task: certification, shared group, parity where asked, agreement, another task. */
QList<RuleBreach> pairBreaches(const MeetingState &state, QStringView task, const QList<Id<Person>> &pair);
/** What bars the pair on the table by now and was not set aside with a reason: it came after the proposal. */
QList<RuleBreach> barsSinceProposed(const MeetingState &state, const QString &task);
/** Who was designated and has withdrawn, or is no longer supported, since: the decision is to be taken up again. */
QList<RuleBreach> lostAgreements(const MeetingState &state, QStringView task);
/** Count and parity of the facilitators. */
QList<RuleBreach> facilitatorBreaches(const MeetingState &state, const QList<Id<Person>> &facilitators);
/** More people at a table than the procedure's limit; no reporter. */
QList<RuleBreach> smallGroupBreaches(const MeetingState &state, const SmallGroup &group);
/** More names than advised. */
QList<RuleBreach> findingBreaches(const MeetingState &state, const Finding &finding);
/** A presenter who is one of the volunteers of the group. */
QList<RuleBreach> presenterBreaches(const MeetingState &state, Id<LocalGroup> group, Id<Person> presenter);
/** A date outside the window. */
QList<RuleBreach> dateBreaches(const Procedure &procedure, QDate date);
/** Texts that the hall will read and that look as if they held an e-mail or a phone number: one advice for all. */
QList<RuleBreach> contactBreaches(const QStringList &texts);
/** What the facilitators should hear before they say that there is consensus: maintained and unargued oppositions, awaited groups. */
QList<RuleBreach> consensusBreaches(const MeetingState &state, const QString &task);
/** All standing advice of the preparation, for the page and the command line. */
QList<RuleBreach> preparationBreaches(const MeetingState &state);
