// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/intentexamples.h"

#include <QCoreApplication>

namespace {

struct Told {
    const char *name;
    const char *meaning;
    const char *example;
};

constexpr Told told[] = {
    { "move-meeting", QT_TRANSLATE_NOOP("Intents", "Change la date, le lieu ou le nom de la réunion ; ce qui est omis reste."),
        R"({"do": "move-meeting", "start": "2026-06-27T14:30", "place": "Salle des fêtes, Clairval-sur-Veyre"})" },
    { "import-people",
        QT_TRANSLATE_NOOP(
            "Intents", "Ajoute ou complète des personnes et des groupes entiers, avec leurs numéros, comme le fait un import."),
        R"({"do": "import-people", "people": [{"id": 900, "family_name": "TESSIER", "given_name": "Alix", "groups": [90]}], "groups": [{"id": 90, "name": "GA Montferrand-le-Vieux", "town": "Montferrand-le-Vieux"}], "sources": ["liste.csv"]})" },
    { "add-person", QT_TRANSLATE_NOOP("Intents", "Ajoute une personne que la liste n’a pas."),
        R"({"do": "add-person", "family_name": "LAMBERT-ROY", "given_name": "Inès", "groups": ["GA Montferrand-le-Vieux"], "email": "ines.lambert-roy@example.org", "on_spot": true})" },
    { "correct-person", QT_TRANSLATE_NOOP("Intents", "Corrige un nom, un contact ou le partage du nom, partout, décisions comprises."),
        R"({"do": "correct-person", "person": "Inès Lambert-Roy", "phone": "+33639980099", "sharing": "shared"})" },
    { "admit-follower", QT_TRANSLATE_NOOP("Intents", "Fait entrer dans la boucle une personne abonnée."),
        R"({"do": "admit-follower", "person": "Michel Prieur"})" },
    { "state-gender", QT_TRANSLATE_NOOP("Intents", "Note ce qu’une personne dit de son genre."),
        R"({"do": "state-gender", "person": "Nadège Roussel", "gender": "F"})" },
    { "remove-person", QT_TRANSLATE_NOOP("Intents", "Retire une personne à laquelle rien ne renvoie."),
        R"({"do": "remove-person", "person": "Alix Tessier"})" },
    { "add-local-group", QT_TRANSLATE_NOOP("Intents", "Ajoute un groupe d’action."),
        R"({"do": "add-local-group", "name": "GA Pont-de-Veyre", "town": "Pont-de-Veyre"})" },
    { "correct-local-group", QT_TRANSLATE_NOOP("Intents", "Corrige le nom, la ville ou l’animation d’un groupe d’action."),
        R"({"do": "correct-local-group", "group": "GA Pont-de-Veyre", "animators": ["Inès Lambert-Roy"]})" },
    { "answer-certification",
        QT_TRANSLATE_NOOP("Intents", "Dit si des groupes d’action étaient certifiés à temps, et depuis quand si on le sait."),
        R"({"do": "answer-certification", "groups": ["GA Pont-de-Veyre", "Sainte-Colombe insoumise"], "certification": "in-time", "on": "2026-03-02"})" },
    { "name-holders", QT_TRANSLATE_NOOP("Intents", "Dit qui tient une mission jusqu’à cette réunion."),
        R"({"do": "name-holders", "task": "treasury", "people": ["Yann Guéguen", "Clara Masson"]})" },
    { "name-facilitators", QT_TRANSLATE_NOOP("Intents", "Dit qui anime la réunion."),
        R"({"do": "name-facilitators", "people": ["Anne-Lise Pelletier-Roche", "Mamadou Diallo"]})" },
    { "name-reporter", QT_TRANSLATE_NOOP("Intents", "Dit qui remplira le formulaire ; sans personne, le nom est retiré."),
        R"({"do": "name-reporter", "person": "Nadège Roussel"})" },
    { "tick-note", QT_TRANSLATE_NOOP("Intents", "Coche ce qui est fait hors du programme : event, message, course."),
        R"({"do": "tick-note", "note": "message"})" },
    { "print-sheet", QT_TRANSLATE_NOOP("Intents", "Note qu’une feuille d’émargement est imprimée, et ses lignes."),
        R"({"do": "print-sheet", "rows": ["Pierre-Yves Allard", "Rosa d’Almeida", "Leïla Amrani"], "blank_rows": 12, "pages": 1, "last_rows": [15]})" },
    { "add-profile", QT_TRANSLATE_NOOP("Intents", "Un groupe d’action propose une personne pour une mission."),
        R"({"do": "add-profile", "person": "Inès Lambert-Roy", "task": "groups", "group": "GA Pont-de-Veyre", "agreement": "present", "commitment": "Un an"})" },
    { "correct-profile",
        QT_TRANSLATE_NOOP("Intents", "Complète ce qui est dit d’un profil ; ce qui est omis reste, sauf ce que « clear » vide."),
        R"({"do": "correct-profile", "profile": "Inès Lambert-Roy/groups", "availability": "Un soir par semaine", "clear": ["presenter"]})" },
    { "record-agreement", QT_TRANSLATE_NOOP("Intents", "Note si la personne proposée est d’accord."),
        R"({"do": "record-agreement", "profile": "Élodie Renard/struggles", "agreement": "reached"})" },
    { "withdraw-profile", QT_TRANSLATE_NOOP("Intents", "La personne se retire, ou son groupe ne soutient plus le profil."),
        R"({"do": "withdraw-profile", "profile": "Hugo Dumas/communication", "status": "withdrawn"})" },
    { "import-profiles",
        QT_TRANSLATE_NOOP("Intents", "Ajoute ou complète des profils entiers, avec leurs numéros, comme le fait un import."),
        R"({"do": "import-profiles", "profiles": [{"id": 900, "person": "Agnès Chevalier", "task": "groups", "group": "Sainte-Colombe insoumise", "agreement": "reached"}], "sources": ["profils.csv"]})" },
    { "mark-arrival", QT_TRANSLATE_NOOP("Intents", "Une personne membre de la boucle arrive."),
        R"({"do": "mark-arrival", "person": "Odile Lamarque"})" },
    { "mark-departure", QT_TRANSLATE_NOOP("Intents", "Une personne s’en va."), R"({"do": "mark-departure", "person": "Odile Lamarque"})" },
    { "mark-signed-sheet",
        QT_TRANSLATE_NOOP("Intents", "Pointe la feuille signée, en une fois : qui a signé, et qui s’est ajouté sur une ligne libre."),
        R"({"do": "mark-signed-sheet", "people": ["Leïla Amrani"], "added": [{"family_name": "SABATIER", "given_name": "Joris"}]})" },
    { "take-arrival-back", QT_TRANSLATE_NOOP("Intents", "Retire une arrivée notée par erreur."),
        R"({"do": "take-arrival-back", "person": "Odile Lamarque"})" },
    { "type-headcount",
        QT_TRANSLATE_NOOP("Intents", "Note le nombre de personnes comptées dans la salle ; sans nombre, les arrivées comptent de nouveau."),
        R"({"do": "type-headcount", "count": 9})" },
    { "start-step", QT_TRANSLATE_NOOP("Intents", "Une étape commence."), R"({"do": "start-step", "step": "pairs"})" },
    { "finish-step", QT_TRANSLATE_NOOP("Intents", "Une étape est faite."), R"({"do": "finish-step", "step": "pairs"})" },
    { "record-look-back", QT_TRANSLATE_NOOP("Intents", "Étape II : ce qui a bien marché et ce qui a été difficile, pour une mission."),
        R"({"do": "record-look-back", "task": "treasury", "went_well": "Les comptes sont à jour.", "difficulties": "Des remboursements trop lents."})" },
    { "present-group", QT_TRANSLATE_NOOP("Intents", "Étape III : un groupe d’action a présenté ses profils."),
        R"({"do": "present-group", "group": "GA Roquebrise et alentours", "by": "Stéphane Kowalski"})" },
    { "form-small-groups", QT_TRANSLATE_NOOP("Intents", "Répartit l’assemblée en petits groupes ; ceux d’avant sont remplacés."),
        R"({"do": "form-small-groups", "groups": [{"number": 1, "headcount": 8, "reporter": "Éliane Roux"}]})" },
    { "correct-small-group",
        QT_TRANSLATE_NOOP(
            "Intents", "Corrige le nombre de personnes ou la personne qui rapporte d’un petit groupe ; « clear » retire celle-ci."),
        R"({"do": "correct-small-group", "number": 1, "headcount": 9, "clear": ["reporter"]})" },
    { "record-criteria", QT_TRANSLATE_NOOP("Intents", "Étape IV : les qualités qu’un petit groupe recherche pour une mission."),
        R"({"do": "record-criteria", "group": 1, "task": "treasury", "criteria": ["Rigueur", "Habitude des comptes"]})" },
    { "record-finding", QT_TRANSLATE_NOOP("Intents", "Étape V : ce qu’un petit groupe rapporte pour une mission."),
        R"({"do": "record-finding", "group": 1, "task": "treasury", "finding": "pair", "names": ["Claudine Favre", "Étienne Bonnard"]})" },
    { "make-proposal", QT_TRANSLATE_NOOP("Intents", "Étape VI : un binôme est proposé à l’assemblée."),
        R"({"do": "make-proposal", "task": "treasury", "pair": ["Claudine Favre", "Étienne Bonnard"]})" },
    { "note-question", QT_TRANSLATE_NOOP("Intents", "Note une question et sa réponse, jamais qui la pose."),
        R"({"do": "note-question", "task": "treasury", "text": "Qui aura la signature ?", "answer": "Les deux."})" },
    { "note-reservation", QT_TRANSLATE_NOOP("Intents", "Note une réserve ; elle n’empêche pas la décision."),
        R"({"do": "note-reservation", "task": "treasury", "text": "Peu de temps au printemps.", "criterion": "Disponibilité"})" },
    { "move-stage", QT_TRANSLATE_NOOP("Intents", "Passe à un autre moment de la recherche de consensus, ou revient en arrière."),
        R"({"do": "move-stage", "task": "treasury", "stage": "test"})" },
    { "note-opposition", QT_TRANSLATE_NOOP("Intents", "Note une opposition et son argument, jamais qui s’oppose."),
        R"({"do": "note-opposition", "task": "treasury", "argument": "Les remboursements ont trop attendu cette année.", "extent": "one"})" },
    { "answer-opposition", QT_TRANSLATE_NOOP("Intents", "Note la réponse à une opposition : levée, reformulée ou maintenue."),
        R"({"do": "answer-opposition", "task": "treasury", "opposition": 1, "state": "lifted", "answer": "Un délai de quinze jours est fixé."})" },
    { "test-consensus", QT_TRANSLATE_NOOP("Intents", "L’équipe d’animation demande s’il y a consensus et dit ce qu’elle constate."),
        R"({"do": "test-consensus", "task": "treasury", "consensus": "not-reached", "method": "Tour de salle"})" },
    { "amend-proposal", QT_TRANSLATE_NOOP("Intents", "Met sur la table un autre binôme ou une autre formulation."),
        R"({"do": "amend-proposal", "task": "treasury", "pair": ["Claudine Favre", "Solange Puech"], "answers": 1})" },
    { "record-result", QT_TRANSLATE_NOOP("Intents", "Note le résultat pour une mission."),
        R"({"do": "record-result", "task": "treasury", "outcome": "no-consensus", "names": ["Claudine Favre", "Étienne Bonnard", "Solange Puech"]})" },
    { "read-back", QT_TRANSLATE_NOOP("Intents", "La phrase de la décision a été relue à voix haute."),
        R"({"do": "read-back", "task": "treasury"})" },
    { "lock-decision", QT_TRANSLATE_NOOP("Intents", "Acte la décision ; seule une raison la rouvre."),
        R"({"do": "lock-decision", "task": "treasury"})" },
    { "unlock-decision", QT_TRANSLATE_NOOP("Intents", "Rouvre une décision actée, avec sa raison."),
        R"({"do": "unlock-decision", "task": "treasury", "reason": "Un nom avait été mal compris."})" },
    { "take-finding-back", QT_TRANSLATE_NOOP("Intents", "Retire une remontée notée par erreur : le groupe est de nouveau attendu."),
        R"({"do": "take-finding-back", "group": 1, "task": "treasury"})" },
    { "mark-sent", QT_TRANSLATE_NOOP("Intents", "Étape VII : une réponse est reportée dans le formulaire."),
        R"({"do": "mark-sent", "key": "treasury"})" },
    { "mark-to-send", QT_TRANSLATE_NOOP("Intents", "Une réponse est de nouveau à reporter."),
        R"({"do": "mark-to-send", "key": "treasury"})" },
    { "order-answers", QT_TRANSLATE_NOOP("Intents", "Range les réponses dans l’ordre où le formulaire les demande."),
        R"({"do": "order-answers", "keys": ["meeting", "reporter", "presence"]})" },
    { "fix-end", QT_TRANSLATE_NOOP("Intents", "Fixe l’heure de fin de la séance ; sans elle, la fin suit les durées."),
        R"({"do": "fix-end", "end": "2026-06-27T18:00"})" },
    { "share-durations", QT_TRANSLATE_NOOP("Intents", "Change la durée prévue d’une ou plusieurs étapes, en minutes."),
        R"({"do": "share-durations", "steps": [{"step": "pairs", "minutes": 12}]})" },
    { "end-turn", QT_TRANSLATE_NOOP("Intents", "Une prise de parole est finie : sa durée, jamais qui parlait."),
        R"({"do": "end-turn", "seconds": 110, "gender": "F", "voice": "first-time"})" },
    { "correct-turn", QT_TRANSLATE_NOOP("Intents", "Corrige la durée d’une prise de parole ; zéro la retire des totaux."),
        R"({"do": "correct-turn", "number": 1, "seconds": 95})" },
    { "add-sitting", QT_TRANSLATE_NOOP("Intents", "La réunion se poursuivra à une autre séance."),
        R"({"do": "add-sitting", "start": "2026-07-04T14:00", "place": "Salle des fêtes, Clairval-sur-Veyre"})" },
};

}

QList<IntentExample> intentExamples()
{
    QList<IntentExample> list;
    for (const auto &one : told)
        list.append({ QString::fromUtf8(one.name), QCoreApplication::translate("Intents", one.meaning), QByteArray(one.example) });
    return list;
}
