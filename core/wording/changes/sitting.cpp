// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/changes/told.h"
#include "core/wording/lookup.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

QString told(const HeadcountTyped &change, const MeetingState &)
{
    if (!change.count)
        return QCoreApplication::translate("Wording", "Comptage retiré, les arrivées notées font foi");
    return filled(QCoreApplication::translate("Wording", "Comptage : %n personne(s)", nullptr, *change.count), {});
}

QString told(const PersonArrived &change, const MeetingState &state)
{
    const auto *presence = currentSitting(state).presence.find(presenceOf(change.person));
    if (presence && !presence->absences.isEmpty())
        return filled(QCoreApplication::translate("Wording", "%1 : retour noté"), { nameOf(state, change.person) });
    return filled(QCoreApplication::translate("Wording", "%1 : arrivée notée"), { nameOf(state, change.person) });
}

QString told(const ArrivalTakenBack &change, const MeetingState &state)
{
    return filled(QCoreApplication::translate("Wording", "%1 : arrivée retirée"), { nameOf(state, change.person) });
}

QString told(const PersonLeft &change, const MeetingState &state)
{
    return filled(QCoreApplication::translate("Wording", "%1 : départ noté"), { nameOf(state, change.person) });
}

QString told(const SheetSigned &change, const MeetingState &)
{
    const auto signatures = int(change.people.size() + change.added.size());
    return filled(QCoreApplication::translate("Wording", "Feuille signée pointée : %n signature(s)", nullptr, signatures), {});
}

QString told(const StepStarted &change, const MeetingState &state)
{
    return filled(QCoreApplication::translate("Wording", "Étape commencée : %1"), { stepName(state, change.step) });
}

QString told(const StepFinished &change, const MeetingState &state)
{
    return filled(QCoreApplication::translate("Wording", "Étape finie : %1"), { stepName(state, change.step) });
}

QString told(const LookBackRecorded &change, const MeetingState &state)
{
    return filled(QCoreApplication::translate("Wording", "%1 : bilan noté"), { taskName(state, change.task) });
}

QString told(const GroupPresented &change, const MeetingState &state)
{
    if (!change.by)
        return filled(QCoreApplication::translate("Wording", "%1 : profils présentés"), { nameOf(state, change.group) });
    return filled(QCoreApplication::translate("Wording", "%1 : profils présentés par %2"),
        { nameOf(state, change.group), nameOf(state, *change.by) });
}
