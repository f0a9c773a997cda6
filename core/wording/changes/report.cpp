// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/changes/told.h"
#include "core/wording/lookup.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

QString told(const AnswerSent &change, const MeetingState &state)
{
    return filled(QCoreApplication::translate("Wording", "Réponse envoyée : %1"), { answerLabel(state, change.key) });
}

QString told(const AnswerTakenBack &change, const MeetingState &state)
{
    return filled(QCoreApplication::translate("Wording", "Réponse à renvoyer : %1"), { answerLabel(state, change.key) });
}

QString told(const AnswersOrdered &, const MeetingState &)
{
    return QCoreApplication::translate("Wording", "Ordre des réponses changé");
}
