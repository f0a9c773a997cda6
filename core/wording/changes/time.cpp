// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/changes/told.h"
#include "core/wording/lookup.h"
#include "core/wording/sentences.h"
#include "core/wording/timewords.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

QString told(const EndFixed &change, const MeetingState &)
{
    if (!change.end)
        return QCoreApplication::translate("Wording", "Fin de la réunion selon les durées prévues");
    return filled(QCoreApplication::translate("Wording", "Fin de la réunion fixée à %1"), { clock(change.end->time()) });
}

QString told(const DurationsShared &change, const MeetingState &state)
{
    if (change.steps.size() == 1)
        return filled(QCoreApplication::translate("Wording", "%1 : %n min prévue(s)", nullptr, change.steps.first().minutes),
            { stepName(state, change.steps.first().step) });
    return QCoreApplication::translate("Wording", "Minutes restantes partagées entre les étapes");
}

QString told(const TurnEnded &change, const MeetingState &)
{
    return filled(QCoreApplication::translate("Wording", "Prise de parole : %1"), { durationWords(change.seconds) });
}

QString told(const TurnCorrected &change, const MeetingState &)
{
    if (change.seconds == 0)
        return QCoreApplication::translate("Wording", "Prise de parole retirée des totaux");
    return filled(QCoreApplication::translate("Wording", "Prise de parole corrigée : %1"), { durationWords(change.seconds) });
}
