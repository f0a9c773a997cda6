// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/changes/told.h"
#include "core/wording/lookup.h"
#include "core/wording/sentences.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

QString told(const ProposalMade &change, const MeetingState &state)
{
    return filled(
        QCoreApplication::translate("Wording", "%1, proposition : %2"), { taskName(state, change.task), namesOf(state, change.pair) });
}

QString told(const StageMoved &change, const MeetingState &state)
{
    return filled(QCoreApplication::translate("Wording", "%1, étape : %2"), { taskName(state, change.task), word(change.stage) });
}

QString told(const QuestionNoted &change, const MeetingState &state)
{
    return filled(QCoreApplication::translate("Wording", "%1 : question notée"), { taskName(state, change.task) });
}

QString told(const ReservationNoted &change, const MeetingState &state)
{
    return filled(QCoreApplication::translate("Wording", "%1 : réserve notée"), { taskName(state, change.task) });
}

QString told(const OppositionNoted &change, const MeetingState &state)
{
    const auto pattern = change.argument.isEmpty() ? QCoreApplication::translate("Wording", "%1 : opposition notée, sans argument")
                                                   : QCoreApplication::translate("Wording", "%1 : opposition notée");
    return filled(pattern, { taskName(state, change.task) });
}

QString told(const OppositionAnswered &change, const MeetingState &state)
{
    const QStringList facts { taskName(state, change.task), QString::number(change.opposition) };
    switch (change.state) {
    case OppositionState::Open:
        return filled(QCoreApplication::translate("Wording", "%1 : opposition %2 encore ouverte"), facts);
    case OppositionState::Reworded:
        return filled(QCoreApplication::translate("Wording", "%1 : opposition %2 reformulée"), facts);
    case OppositionState::Lifted:
        return filled(QCoreApplication::translate("Wording", "%1 : opposition %2 levée"), facts);
    case OppositionState::Maintained:
        return filled(QCoreApplication::translate("Wording", "%1 : opposition %2 maintenue"), facts);
    }
    return {};
}

QString told(const ProposalAmended &change, const MeetingState &state)
{
    return filled(QCoreApplication::translate("Wording", "%1, proposition reformulée : %2"),
        { taskName(state, change.task), namesOf(state, change.pair) });
}
