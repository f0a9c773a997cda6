// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reportfile.h"

#include "core/exchange/reportdigest.h"
#include "core/meeting/criteriasummary.h"
#include "core/meeting/halltime.h"
#include "core/meeting/report.h"
#include "core/meeting/rules.h"
#include "core/people/cleantext.h"
#include "core/people/loop.h"
#include "core/record/json.h"
#include "core/record/jsontext.h"
#include "core/wording/opentasks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** A text on one line, that any program can read: half a pair of surrogates becomes « ? ». */
QString told(const QString &text)
{
    return cleanText(QString::fromUtf8(text.toUtf8()));
}

QStringList told(const QStringList &texts)
{
    QStringList all;
    for (const auto &text : texts)
        all.append(told(text));
    return all;
}

/** An instant as the clock in the hall showed it, to the second, with its offset. */
QDateTime inHall(const MeetingState &state, qint64 at)
{
    const auto time = hallDateTime(state, at - at % 1000);
    return time.toOffsetFromUtc(time.offsetFromUtc());
}

ReportedLoop loopOf(const MeetingState &state)
{
    const auto loop = findLoop(state.loop);
    return { told(state.loop), told(loop ? loopName(*loop) : state.name) };
}

ReportedSitting sittingOf(const MeetingState &state, const Sitting &sitting)
{
    ReportedSitting reported { {}, told(sitting.place), {} };
    if (sitting.start.isValid())
        reported.start = inHall(state, hallInstant(state, sitting.start));
    if (const int count = attendance(sitting); count > 0)
        reported.presence = { count, sitting.headcount ? CountedBy::Headcount : CountedBy::Names };
    return reported;
}

bool formAsks(const MeetingState &state, AnswerKind kind)
{
    const auto &answers = procedureOf(state).form.answers;
    return std::any_of(answers.begin(), answers.end(), [kind](const FormAnswer &answer) { return answer.kind == kind; });
}

std::optional<ReportedReporter> reporterOf(const MeetingState &state)
{
    const auto *person = state.reporter ? state.people.find(*state.reporter) : nullptr;
    if (!person || !formAsks(state, AnswerKind::Reporter))
        return {};
    return ReportedReporter { told(reportName(*person)), told(person->email) };
}

QList<ReportedPerson> peopleOf(const MeetingState &state, const QList<Id<Person>> &ids)
{
    QList<ReportedPerson> people;
    for (const auto id : ids) {
        if (const auto *person = state.people.find(id))
            people.append({ told(reportName(*person)), told(person->email), told(person->phone), told(groupNames(state, *person)), {} });
    }
    return people;
}

QList<ReportedPerson> pairOf(const MeetingState &state, const QString &task, const QList<Id<Person>> &ids)
{
    QList<ReportedPerson> pair;
    for (const auto id : ids) {
        for (auto &person : peopleOf(state, { id })) {
            person.agreement = isToConfirm(state, id, task) ? ReportedAgreement::ToConfirm : ReportedAgreement::Given;
            pair.append(person);
        }
    }
    return pair;
}

ReportedOutcome reported(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Designated:
        return ReportedOutcome::Designated;
    case Outcome::NoConsensus:
        return ReportedOutcome::NoConsensus;
    case Outcome::Vacant:
        return ReportedOutcome::Vacant;
    case Outcome::NotTreated:
        return ReportedOutcome::NotTreated;
    }
    return ReportedOutcome::Open;
}

/** What was decided; nothing of a pair that has to be taken up again, nor of what is still discussed. */
void addResult(ReportedTask &task, const MeetingState &state)
{
    const auto now = deliberationOf(state, task.code);
    if (!lostAgreements(state, task.code).isEmpty()) {
        task.outcome = ReportedOutcome::ToTakeUpAgain;
        return;
    }
    if (!now.result)
        return;
    task.outcome = reported(now.result->outcome);
    if (now.result->outcome == Outcome::Designated)
        task.people = pairOf(state, task.code, now.result->names);
    else if (now.result->outcome == Outcome::NoConsensus)
        task.people = peopleOf(state, now.result->names);
    if (now.result->present > 0)
        task.present = now.result->present;
    if (now.result->lockedAt)
        task.lockedAt = inHall(state, *now.result->lockedAt);
    for (const auto &reservation : now.reservations)
        task.reservations.append(told(reservation.text));
}

ReportedTask taskOf(const MeetingState &state, const ProcedureTask &asked)
{
    ReportedTask task;
    task.code = asked.code;
    task.name = told(asked.name);
    addResult(task, state);
    if (const auto said = state.lookBacks.value(asked.code); said != LookBack {})
        task.lookBack = { told(said.wentWell), told(said.difficulties) };
    for (const auto &criterion : joinedCriteria(state, asked.code))
        task.criteria.append(told(criterion.text));
    task.isLeftOpen = !hasPair(state, asked.code);
    if (task.isLeftOpen)
        task.next = told(whatNext(state, asked.code));
    return task;
}

}

ReportFile reportFileOf(const MeetingState &state)
{
    ReportFile file;
    file.format = u"boucle-report"_s;
    file.procedure = procedureOf(state).id;
    file.loop = loopOf(state);
    file.meeting = told(state.name);
    file.zone = told(state.zone);
    file.rehearsal = state.rehearsal;
    for (const auto &sitting : state.sittings)
        file.sittings.append(sittingOf(state, sitting));
    file.reporter = reporterOf(state);
    for (const auto &task : procedureOf(state).tasks)
        file.tasks.append(taskOf(state, task));
    for (const auto &answer : reportOf(state).answers) {
        if (!answer.missing.isEmpty())
            file.missing.append({ answer.key, told(answer.label), told(answer.missing) });
    }
    return file;
}

QByteArray reportJson(const MeetingState &state)
{
    auto report = json::writeRecord(reportFileOf(state));
    report.insert("digest"_L1, reportDigest(report));
    return indentedJson(report);
}
