// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/consensuswords.h"

#include "core/meeting/deliberation.h"
#include "core/wording/sentences.h"

#include <QCoreApplication>

namespace {

QString told(Stage stage)
{
    switch (stage) {
    case Stage::Proposal:
        return QCoreApplication::translate("Consensus", "Proposition : un binôme pour une mission.");
    case Stage::Questions:
        return QCoreApplication::translate("Consensus", "Questions : pour bien comprendre, sans débattre.");
    case Stage::Reservations:
        return QCoreApplication::translate("Consensus", "Réserves : un doute se note, et n’arrête rien.");
    case Stage::Oppositions:
        return QCoreApplication::translate("Consensus", "Oppositions : on dit pourquoi, on cherche une issue.");
    case Stage::Amendment:
        return QCoreApplication::translate("Consensus", "Reformulation : une autre proposition, si elle aide.");
    case Stage::Test:
        return QCoreApplication::translate("Consensus", "Y a-t-il consensus ? La question est posée à la salle.");
    case Stage::ReadBack:
        return QCoreApplication::translate("Consensus", "Relecture : la décision est lue à voix haute.");
    case Stage::Locked:
        return QCoreApplication::translate("Consensus", "Acté : rien ne change sans une raison écrite.");
    }
    return {};
}

}

QStringList consensusMeaning()
{
    QStringList lines { QCoreApplication::translate(
                            "Consensus", "On cherche une large adhésion, pas l’unanimité, et personne ne compte les voix."),
        QCoreApplication::translate("Consensus", "Une réserve dit une inquiétude : elle se note, et la décision avance."),
        QCoreApplication::translate("Consensus",
            "Une opposition dit pourquoi la proposition ne va pas : elle s’explique, et l’on cherche ensemble comment en sortir. Une seule personne ne bloque pas."),
        QCoreApplication::translate("Consensus", "Se taire n’est pas dire oui : dites ce que vous pensez.") };
    for (auto &line : lines)
        line = withFrenchSpaces(line);
    return lines;
}

QStringList consensusStages()
{
    QStringList lines;
    for (const auto stage : { Stage::Proposal, Stage::Questions, Stage::Reservations, Stage::Oppositions, Stage::Amendment, Stage::Test,
             Stage::ReadBack, Stage::Locked })
        lines.append(withFrenchSpaces(told(stage)));
    return lines;
}
