// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/decide/checks.h"
#include "core/meeting/decide/decide.h"
#include "core/meeting/report.h"

#include <algorithm>

namespace {

/** The form may have been filled in by hand where the dossier lacked something: sent all the same, and told. */
QList<RuleBreach> lacking(const ReportAnswer &answer)
{
    if (answer.missing.isEmpty())
        return {};
    return { RuleBreach { Rule::WholeAnswer, { answer.label, answer.missing.join(QStringLiteral(", ")) }, Effect::Advises } };
}

}

MeetingDecision decide(const MeetingState &state, AnswerSent intent)
{
    for (const auto &answer : reportOf(state).answers) {
        if (answer.key != intent.key)
            continue;
        if (answer.text.isEmpty()) // marked by a slip: there is nothing that could have been sent
            return refuse(ErrorKind::EmptyText, { answer.label });
        intent.text = answer.text;
        return accept(std::move(intent), lacking(answer));
    }
    return refuse(ErrorKind::AbsentAnswer, { intent.key });
}

MeetingDecision decide(const MeetingState &state, AnswerTakenBack intent)
{
    if (!state.sent.contains(intent.key))
        return refuse(ErrorKind::AbsentAnswer, { intent.key });
    return accept(std::move(intent));
}

MeetingDecision decide(const MeetingState &state, AnswersOrdered intent)
{
    const auto &answers = procedureOf(state).form.answers;
    for (const auto &key : intent.keys) {
        const bool isKnown = std::any_of(answers.begin(), answers.end(), [&](const FormAnswer &one) { return one.key == key; });
        if (!isKnown)
            return refuse(ErrorKind::AbsentAnswer, { key });
        if (intent.keys.count(key) > 1)
            return refuse(ErrorKind::JsonDuplicate, { QStringLiteral("keys"), key });
    }
    return accept(std::move(intent));
}
