// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The report of step VII: the answers of the national form, in its order, with the contact details that it asks for.

#include "core/meeting/state.h"

enum class AnswerStatus { ToSend, Sent, Corrected };

template <> struct EnumNames<AnswerStatus> {
    static constexpr const char *names[] = { "to-send", "sent", "corrected" };
};

/** One answer, ready to be copied. `missing` says in words what it lacks (an e-mail, a decision). */
struct ReportAnswer {
    QString key;
    QString label;
    QString text; // lines separated by '\n'
    QStringList missing;
    AnswerStatus status = AnswerStatus::ToSend;
    bool operator==(const ReportAnswer &) const = default;
};

struct Report {
    QString formAddress;
    QList<ReportAnswer> answers;
    bool operator==(const Report &) const = default;
};

/** The report as it stands now; names and contacts are those of today, corrections included. */
Report reportOf(const MeetingState &state);
/**
 * Who has no e-mail among those whom the report names or will: told in advance, since the form asks for a registered account.
 * Before its decision a task counts the pair proposed, else all its standing profiles.
 */
QList<Id<Person>> withoutEmail(const MeetingState &state);
/** The name as the national teams need it, even of someone whom the hall knows by a pseudo. */
QString reportName(Person person);
/** How many came to a sitting, those who left included: the headcount when one was typed; 0 when nobody was counted. */
int attendance(const Sitting &sitting);
/** Whether someone designated for a task did not say yes yet. */
bool isToConfirm(const MeetingState &state, Id<Person> person, const QString &task);
/** « Manque : e-mail de Paula Aubin », on one line; nothing where nothing lacks. */
QString lackingLine(const ReportAnswer &answer);
/** The whole report as plain text, for a file or a message. */
QString reportText(const MeetingState &state);
