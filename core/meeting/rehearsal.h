// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rehearsal: a made-up meeting, played from a script of intents up to the end of one of its steps.

#include "core/meeting/meeting.h"

#include <QJsonObject>

/** One intent of the script, with the step that it belongs to and when it would have been recorded. */
struct RehearsedIntent {
    int line; // of the script, from 1
    QString step;
    qint64 at; // milliseconds since 1970
    QJsonObject intent;
};

/** The script of the program's own rehearsal (resources/rehearsal/boucle.jsonl). */
QByteArray rehearsalScript();
/**
 * The intents of a script, the creation of the meeting first. Times are counted from the start of the meeting by the marks
 * « # at » and « # every », so that no clock is asked. Errors: JsonSyntax, JsonMissing and JsonType, with their line.
 */
Result<QList<RehearsedIntent>> readRehearsal(const QByteArray &script);
/** Where a rehearsal may stop: "preparation", "accueil", the steps of the procedure, "apres". */
QStringList rehearsalSteps(const Procedure &procedure);
/** The step meant: by its code, its numeral (« VI », « vi », « 6 »), or the English name of what comes before and after; else the text. */
QString rehearsalStepMeant(const Procedure &procedure, const QString &typed);
/**
 * Plays the rehearsal in an empty journal up to the end of `step`, marked as a rehearsal. Errors: AbsentStep, MeetingExists,
 * what the rules or the store refuse.
 */
Result<void> rehearse(MeetingSession &session, const Procedure &procedure, const QString &step);
/** The same with another script. */
Result<void> rehearse(MeetingSession &session, const Procedure &procedure, const QString &step, const QByteArray &script);
