// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/changes/told.h"
#include "core/wording/lookup.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

QString told(const ConsensusTested &change, const MeetingState &state)
{
    const QStringList task { taskName(state, change.task) };
    switch (change.consensus) {
    case Consensus::Reached:
        return filled(QCoreApplication::translate("Wording", "%1 : il y a consensus"), task);
    case Consensus::NotReached:
        return filled(QCoreApplication::translate("Wording", "%1 : il n’y a pas consensus"), task);
    }
    return {};
}

QString told(const ResultRecorded &change, const MeetingState &state)
{
    const QStringList facts { taskName(state, change.task), namesOf(state, change.names) };
    switch (change.outcome) {
    case Outcome::Designated:
        return filled(QCoreApplication::translate("Wording", "%1, binôme désigné : %2"), facts);
    case Outcome::NoConsensus:
        return filled(QCoreApplication::translate("Wording", "%1 : pas de consensus, profils transmis"), facts);
    case Outcome::Vacant:
        return filled(QCoreApplication::translate("Wording", "%1 : mission vacante"), facts);
    case Outcome::NotTreated:
        return filled(QCoreApplication::translate("Wording", "%1 : mission non traitée, pour une autre séance"), facts);
    }
    return {};
}

QString told(const SentenceReadBack &change, const MeetingState &state)
{
    return filled(QCoreApplication::translate("Wording", "%1 : décision relue"), { taskName(state, change.task) });
}

QString told(const DecisionLocked &change, const MeetingState &state)
{
    return filled(QCoreApplication::translate("Wording", "%1 : décision actée"), { taskName(state, change.task) });
}

QString told(const DecisionUnlocked &change, const MeetingState &state)
{
    return filled(QCoreApplication::translate("Wording", "%1 : décision rouverte"), { taskName(state, change.task) });
}
