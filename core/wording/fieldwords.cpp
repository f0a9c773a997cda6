// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/fieldwords.h"

#include "core/meeting/consensus.h"
#include "core/wording/sentences.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {

/** The value of an enum by its word. */
template <class T> std::optional<T> valueOf(const QString &word)
{
    int i = 0;
    for (const auto *name : EnumNames<T>::names) {
        if (word == QLatin1StringView(name))
            return static_cast<T>(i);
        ++i;
    }
    return {};
}

QString textOf(Gesture gesture)
{
    switch (gesture) {
    case Gesture::Propose:
        return QCoreApplication::translate("Wording", "proposer un binôme");
    case Gesture::Move:
        return QCoreApplication::translate("Wording", "changer d’étape");
    case Gesture::Question:
        return QCoreApplication::translate("Wording", "noter une question");
    case Gesture::Reserve:
        return QCoreApplication::translate("Wording", "noter une réserve");
    case Gesture::Oppose:
        return QCoreApplication::translate("Wording", "noter une opposition");
    case Gesture::Answer:
        return QCoreApplication::translate("Wording", "répondre à une opposition");
    case Gesture::Amend:
        return QCoreApplication::translate("Wording", "reformuler la proposition");
    case Gesture::Test:
        return QCoreApplication::translate("Wording", "dire s’il y a consensus");
    case Gesture::Record:
        return QCoreApplication::translate("Wording", "noter le résultat");
    case Gesture::ReadBack:
        return QCoreApplication::translate("Wording", "relire la décision");
    case Gesture::Lock:
        return QCoreApplication::translate("Wording", "acter la décision");
    case Gesture::Unlock:
        return QCoreApplication::translate("Wording", "rouvrir la décision");
    }
    return {};
}

QHash<QString, QString> wordsOfPeople()
{
    return {
        { u"family_name"_s, QCoreApplication::translate("Wording", "nom de famille") },
        { u"given_name"_s, QCoreApplication::translate("Wording", "prénom") },
        { u"pseudo"_s, QCoreApplication::translate("Wording", "pseudo") },
        { u"quality"_s, QCoreApplication::translate("Wording", "qualité") },
        { u"email"_s, QCoreApplication::translate("Wording", "e-mail") },
        { u"phone"_s, QCoreApplication::translate("Wording", "téléphone") },
        { u"groups"_s, QCoreApplication::translate("Wording", "groupes") },
        { u"town"_s, QCoreApplication::translate("Wording", "ville") },
        { u"skills"_s, QCoreApplication::translate("Wording", "compétences") },
        { u"experience"_s, QCoreApplication::translate("Wording", "expérience militante") },
        { u"availability"_s, QCoreApplication::translate("Wording", "disponibilité") },
        { u"commitment"_s, QCoreApplication::translate("Wording", "engagement") },
    };
}

QHash<QString, QString> wordsOfTheMeeting()
{
    return {
        { u"loop"_s, QCoreApplication::translate("Wording", "boucle") },
        { u"name"_s, QCoreApplication::translate("Wording", "nom") },
        { u"place"_s, QCoreApplication::translate("Wording", "lieu") },
        { u"date"_s, QCoreApplication::translate("Wording", "date") },
        { u"start"_s, QCoreApplication::translate("Wording", "date et heure") },
        { u"zone"_s, QCoreApplication::translate("Wording", "fuseau horaire") },
        { u"note"_s, QCoreApplication::translate("Wording", "point de la préparation") },
        { u"number"_s, QCoreApplication::translate("Wording", "numéro") },
        { u"group"_s, QCoreApplication::translate("Wording", "petit groupe") },
        { u"people"_s, QCoreApplication::translate("Wording", "personnes") },
        { u"count"_s, QCoreApplication::translate("Wording", "nombre de personnes") },
        { u"headcount"_s, QCoreApplication::translate("Wording", "nombre de personnes") },
        { u"blank_rows"_s, QCoreApplication::translate("Wording", "lignes vides") },
        { u"pages"_s, QCoreApplication::translate("Wording", "nombre de pages") },
        { u"last_rows"_s, QCoreApplication::translate("Wording", "dernière ligne de chaque page") },
        { u"went_well"_s, QCoreApplication::translate("Wording", "ce qui a bien marché") },
        { u"difficulties"_s, QCoreApplication::translate("Wording", "difficultés") },
        { u"limit"_s, QCoreApplication::translate("Wording", "personnes par petit groupe") },
        { u"roster"_s, QCoreApplication::translate("Wording", "liste des présent·es") },
        { u"seed"_s, QCoreApplication::translate("Wording", "mots du tirage") },
        { u"small_groups"_s, QCoreApplication::translate("Wording", "nombre de petits groupes") },
        { u"keys"_s, QCoreApplication::translate("Wording", "ordre des réponses") },
        { u"minutes"_s, QCoreApplication::translate("Wording", "durée en minutes") },
        { u"seconds"_s, QCoreApplication::translate("Wording", "durée en secondes") },
        { u"steps"_s, QCoreApplication::translate("Wording", "étapes") },
    };
}

QHash<QString, QString> wordsOfTheConsensus()
{
    return {
        { u"task"_s, QCoreApplication::translate("Wording", "mission") },
        { u"pair"_s, QCoreApplication::translate("Wording", "binôme") },
        { u"names"_s, QCoreApplication::translate("Wording", "noms") },
        { u"wording"_s, QCoreApplication::translate("Wording", "texte de la proposition") },
        { u"reason"_s, QCoreApplication::translate("Wording", "raison") },
        { u"text"_s, QCoreApplication::translate("Wording", "texte") },
        { u"answer"_s, QCoreApplication::translate("Wording", "réponse") },
        { u"criteria"_s, QCoreApplication::translate("Wording", "qualités recherchées") },
        { u"criterion"_s, QCoreApplication::translate("Wording", "qualité recherchée") },
        { u"argument"_s, QCoreApplication::translate("Wording", "argument") },
        { u"way_out"_s, QCoreApplication::translate("Wording", "ce qui lèverait l’opposition") },
        { u"method"_s, QCoreApplication::translate("Wording", "façon de demander") },
        { u"work"_s, QCoreApplication::translate("Wording", "travail de l’équipe") },
    };
}

}

QString fieldWord(const QString &field)
{
    for (const auto &words : { wordsOfPeople(), wordsOfTheMeeting(), wordsOfTheConsensus() }) {
        if (words.contains(field))
            return words.value(field);
    }
    return field;
}

QString gestureWord(const QString &gesture)
{
    const auto value = valueOf<Gesture>(gesture);
    return value ? textOf(*value) : gesture;
}

QString stageWord(const QString &stage)
{
    const auto value = valueOf<Stage>(stage);
    return value ? word(*value) : stage;
}
