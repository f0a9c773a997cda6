// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/sentences.h"

#include <QCoreApplication>

QString word(SituationKind kind)
{
    switch (kind) {
    case SituationKind::Awaited:
        return QCoreApplication::translate("Wording", "Groupes attendus");
    case SituationKind::SameNames:
        return QCoreApplication::translate("Wording", "Mêmes noms partout");
    case SituationKind::SeveralNames:
        return QCoreApplication::translate("Wording", "Plusieurs noms");
    case SituationKind::OneName:
        return QCoreApplication::translate("Wording", "Un seul nom");
    case SituationKind::NoName:
        return QCoreApplication::translate("Wording", "Aucun nom");
    }
    return {};
}

QString word(Stage stage)
{
    switch (stage) {
    case Stage::Proposal:
        return QCoreApplication::translate("Wording", "Proposition");
    case Stage::Questions:
        return QCoreApplication::translate("Wording", "Questions");
    case Stage::Reservations:
        return QCoreApplication::translate("Wording", "Réserves");
    case Stage::Oppositions:
        return QCoreApplication::translate("Wording", "Oppositions");
    case Stage::Amendment:
        return QCoreApplication::translate("Wording", "Reformulation");
    case Stage::Test:
        return withFrenchSpaces(QCoreApplication::translate("Wording", "Y a-t-il consensus ?"));
    case Stage::ReadBack:
        return QCoreApplication::translate("Wording", "Relecture");
    case Stage::Locked:
        return QCoreApplication::translate("Wording", "Acté");
    }
    return {};
}

QString word(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Pair:
        return QCoreApplication::translate("Wording", "Consensus");
    case FindingKind::Names:
        return QCoreApplication::translate("Wording", "Pas de consensus");
    case FindingKind::Nobody:
        return QCoreApplication::translate("Wording", "Aucun nom");
    case FindingKind::NoSheet:
        return QCoreApplication::translate("Wording", "Pas de remontée");
    }
    return {};
}

QString word(Agreement agreement)
{
    switch (agreement) {
    case Agreement::ToConfirm:
        return QCoreApplication::translate("Wording", "Accord à confirmer");
    case Agreement::Present:
        return QCoreApplication::translate("Wording", "D’accord, sur place");
    case Agreement::Reached:
        return QCoreApplication::translate("Wording", "D’accord, à distance");
    }
    return {};
}

QString word(ProfileStatus status)
{
    switch (status) {
    case ProfileStatus::Standing:
        return QCoreApplication::translate("Wording", "Proposé");
    case ProfileStatus::Withdrawn:
        return QCoreApplication::translate("Wording", "Retiré");
    case ProfileStatus::Declined:
        return QCoreApplication::translate("Wording", "Plus soutenu par son groupe");
    }
    return {};
}

QString word(OppositionState state)
{
    switch (state) {
    case OppositionState::Open:
        return QCoreApplication::translate("Wording", "Ouverte");
    case OppositionState::Reworded:
        return QCoreApplication::translate("Wording", "Reformulée");
    case OppositionState::Lifted:
        return QCoreApplication::translate("Wording", "Levée");
    case OppositionState::Maintained:
        return QCoreApplication::translate("Wording", "Maintenue");
    }
    return {};
}

QString word(Extent extent)
{
    switch (extent) {
    case Extent::One:
        return QCoreApplication::translate("Wording", "Une personne");
    case Extent::Some:
        return QCoreApplication::translate("Wording", "Quelques personnes");
    case Extent::Many:
        return QCoreApplication::translate("Wording", "Beaucoup de personnes");
    }
    return {};
}

QString word(Gender gender)
{
    switch (gender) {
    case Gender::Unsaid:
        return QCoreApplication::translate("Wording", "Non dit");
    case Gender::F:
        return QCoreApplication::translate("Wording", "Femme");
    case Gender::M:
        return QCoreApplication::translate("Wording", "Homme");
    case Gender::O:
        return QCoreApplication::translate("Wording", "Autre");
    }
    return {};
}

QString word(Certification certification)
{
    switch (certification) {
    case Certification::Unknown:
        return QCoreApplication::translate("Wording", "À vérifier");
    case Certification::InTime:
        return QCoreApplication::translate("Wording", "Certifié à temps");
    case Certification::NotInTime:
        return QCoreApplication::translate("Wording", "Pas certifié à temps");
    }
    return {};
}

QString word(AnswerStatus status)
{
    switch (status) {
    case AnswerStatus::ToSend:
        return QCoreApplication::translate("Wording", "À envoyer");
    case AnswerStatus::Sent:
        return QCoreApplication::translate("Wording", "Envoyée");
    case AnswerStatus::Corrected:
        return QCoreApplication::translate("Wording", "Corrigée depuis l’envoi");
    }
    return {};
}

QString word(Outcome outcome, const Deliberation &deliberation)
{
    switch (outcome) {
    case Outcome::Designated:
        return deliberation.reservations.isEmpty() ? QCoreApplication::translate("Wording", "Désigné")
                                                   : QCoreApplication::translate("Wording", "Désigné, avec réserves");
    case Outcome::NoConsensus:
        return QCoreApplication::translate("Wording", "Pas de consensus");
    case Outcome::Vacant:
        return QCoreApplication::translate("Wording", "Vacant");
    case Outcome::NotTreated:
        return QCoreApplication::translate("Wording", "Non traité");
    }
    return {};
}
