// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/findable.h"

#include "core/meeting/course.h"
#include "core/people/names.h"
#include "ui/people/suggestions.h"
#include "ui/shell/navigation.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Findable)
};

/** The pages of the preparation, in its order. */
constexpr PageKind preparationPages[] { PageKind::DateAndPlace, PageKind::Members, PageKind::Import, PageKind::Certification,
    PageKind::Profiles, PageKind::Holders, PageKind::Facilitation, PageKind::EventText, PageKind::Papers, PageKind::PaperSet,
    PageKind::SetUp };

Findable action(const QString &name, const QString &detail, const QString &otherWords, std::variant<Destination, Command> target)
{
    return { name, detail, otherWords, std::move(target) };
}

/** Words that people may type for a page instead of its name. */
QString otherWordsOf(PageKind page)
{
    switch (page) {
    case PageKind::Members:
        return Text::tr("personnes gens liste contacts coordonnées");
    case PageKind::Import:
        return Text::tr("une liste de membres fichiers pdf csv Action populaire coller des adresses");
    case PageKind::Certification:
        return Text::tr("groupes certifiés");
    case PageKind::Profiles:
        return Text::tr("volontaires candidatures");
    case PageKind::Holders:
        return Text::tr("sortants");
    case PageKind::Facilitation:
        return Text::tr("animateur animatrice rapporteur rapporteuse");
    case PageKind::EventText:
        return Text::tr("message invitation Action populaire");
    case PageKind::Arrival:
        return Text::tr("présence pointer arrivées");
    case PageKind::SmallGroups:
        return Text::tr("tirage tables répartition");
    case PageKind::RunningOrder:
        return Text::tr("durée retard minuteur ordre du jour rythme fin");
    case PageKind::Speaking:
        return Text::tr("prise de parole main levée liste chronomètre");
    case PageKind::After:
        return Text::tr("effacer fin");
    case PageKind::Data:
        return Text::tr("rgpd vie privée protéger phrase secrète mot de passe chiffrer clé de secours sauvegarde copie effacer");
    default:
        return {};
    }
}

QList<Findable> pagesOf(const MeetingState &state)
{
    QList<Findable> pages;
    const auto page = [&](PageKind kind, const QString &detail) {
        pages.append({ nameOf(kind), detail, otherWordsOf(kind), Destination { kind, {} } });
    };
    page(PageKind::Preparation, Text::tr("Page"));
    for (const auto kind : preparationPages)
        page(kind, Text::tr("Préparation"));
    page(PageKind::Arrival, Text::tr("Page"));
    for (const auto &step : courseOf(state, 0))
        pages.append({ Text::tr("%1. %2").arg(step.numeral, step.name), Text::tr("Étape de la réunion"), nameOf(pageOf(step.kind)),
            Destination { pageOf(step.kind), step.code } });
    page(PageKind::SmallGroups, Text::tr("Étape IV"));
    page(PageKind::RunningOrder, u"F8"_s);
    page(PageKind::Speaking, u"F7"_s);
    page(PageKind::After, Text::tr("Page"));
    page(PageKind::Data, Text::tr("Page"));
    return pages;
}

QList<Findable> actionsOf(const MeetingState &state)
{
    QList<Findable> actions {
        action(Text::tr("Imprimer la liste d’émargement"), Text::tr("Papiers"), Text::tr("feuille présence pdf"),
            Destination { PageKind::Papers, {} }),
        action(Text::tr("Imprimer la feuille de secours"), u"F9"_s, Text::tr("panne urgence état"),
            Destination { PageKind::Papers, u"emergency"_s }),
        action(Text::tr("Imprimer les remontées"), Text::tr("Papiers"), Text::tr("compte rendu rapport pdf"),
            Destination { PageKind::Papers, u"report"_s }),
        action(Text::tr("Faire l’appel par visio"), nameOf(PageKind::Arrival), Text::tr("noms un par un présence"),
            Destination { PageKind::Arrival, u"call"_s }),
        action(Text::tr("Ajouter un profil"), Text::tr("Profils proposés"), Text::tr("volontaire nouveau"),
            Destination { PageKind::ProfileEditor, {} }),
        action(Text::tr("Ajouter une séance"), nameOf(PageKind::DateAndPlace), Text::tr("nouvelle autre réunion date"),
            Destination { PageKind::DateAndPlace, u"another"_s }),
        action(Text::tr("Annuler la dernière action"), u"Ctrl+Z"_s, Text::tr("défaire"), Command::Undo),
        action(Text::tr("Rétablir ce qui a été annulé"), Text::tr("Ctrl+Maj+Z"), Text::tr("refaire"), Command::Redo),
    };
    if (!isOver(state))
        actions.append(action(nextStepOf(state) ? Text::tr("Passer à l’étape suivante") : Text::tr("Terminer la réunion"),
            Text::tr("Réunion"), Text::tr("commencer continuer avancer"), Command::NextStep));
    actions.append(action(
        Text::tr("Fermer la réunion"), Text::tr("Accueil du programme"), Text::tr("quitter accueil dossiers"), Command::CloseMeeting));
    return actions;
}

enum Fit { Begins, EachWord, None };

Fit fit(const Findable &place, const QString &letters)
{
    const auto name = fold(place.name);
    if (name.startsWith(letters))
        return Begins;
    const auto known = fold(place.name + u' ' + place.otherWords).split(u' ', Qt::SkipEmptyParts);
    const auto typed = letters.split(u' ', Qt::SkipEmptyParts);
    const bool all = std::all_of(typed.begin(), typed.end(), [&](const QString &one) {
        return std::any_of(known.begin(), known.end(), [&](const QString &word) { return word.startsWith(one); });
    });
    return all ? EachWord : None;
}

QList<Findable> peopleIn(const MeetingState &state, const QString &letters)
{
    QList<Findable> people;
    for (const auto &person : suggestPeople(state, {}, letters))
        people.append({ person.title, person.detail.isEmpty() ? Text::tr("Membre de la boucle") : person.detail, {},
            Destination { PageKind::Members, QString::number(person.key) } });
    return people;
}

}

QString nameOf(PageKind page)
{
    switch (page) {
    case PageKind::Preparation:
        return Text::tr("Préparation");
    case PageKind::DateAndPlace:
        return Text::tr("Date et lieu");
    case PageKind::Members:
        return Text::tr("Membres");
    case PageKind::Import:
        return Text::tr("Importer");
    case PageKind::Certification:
        return Text::tr("Certification");
    case PageKind::Profiles:
    case PageKind::StepProfiles:
        return Text::tr("Profils");
    case PageKind::ProfileEditor:
        return Text::tr("Un profil");
    case PageKind::Holders:
        return Text::tr("Binômes actuels");
    case PageKind::Facilitation:
        return Text::tr("Animation");
    case PageKind::EventText:
        return Text::tr("Événement et message");
    case PageKind::Papers:
        return Text::tr("Papiers");
    case PageKind::PaperSet:
        return Text::tr("Tout pour la réunion");
    case PageKind::SetUp:
        return Text::tr("Projecteur et écrans");
    case PageKind::Arrival:
        return Text::tr("Accueil");
    case PageKind::StepTasks:
        return Text::tr("Les binômes");
    case PageKind::StepLookBack:
        return Text::tr("Bilan");
    case PageKind::SmallGroups:
        return Text::tr("Petits groupes");
    case PageKind::StepCriteria:
        return Text::tr("Qualités recherchées");
    case PageKind::StepFindings:
        return Text::tr("Étude des profils");
    case PageKind::StepDecisions:
        return Text::tr("Mise en commun");
    case PageKind::Consensus:
        return Text::tr("Consensus");
    case PageKind::StepReport:
        return Text::tr("Remontées");
    case PageKind::RunningOrder:
        return Text::tr("Temps de la réunion");
    case PageKind::Speaking:
        return Text::tr("Tours de parole");
    case PageKind::After:
        return Text::tr("Après");
    case PageKind::Data:
        return Text::tr("Données personnelles");
    }
    return {};
}

QList<Findable> placesOf(const MeetingState &state)
{
    return pagesOf(state) + actionsOf(state) + placesAtStart();
}

QList<Findable> placesAtStart()
{
    const auto program = Text::tr("Programme");
    return {
        action(Text::tr("Nouvelle réunion"), program, Text::tr("créer préparer"), Command::NewMeeting),
        action(Text::tr("Ouvrir un dossier"), program, Text::tr("reprendre fichier"), Command::OpenDossier),
        action(Text::tr("S’exercer"), program, Text::tr("exercice découvrir exemple apprendre"), Command::Rehearse),
        action(Text::tr("Lire le manuel"), u"F1"_s, Text::tr("aide mode d’emploi touches clavier données"), Command::ShowManual),
        action(Text::tr("Thème clair"), program, Text::tr("apparence couleurs jour blanc"), Command::LightTheme),
        action(Text::tr("Thème sombre"), program, Text::tr("apparence couleurs nuit noir"), Command::DarkTheme),
        action(Text::tr("Thème de l’ordinateur"), program, Text::tr("apparence couleurs automatique"), Command::SystemTheme),
    };
}

QList<Findable> findAnything(const MeetingState *state, const QString &letters, Reader reader)
{
    const auto folded = fold(letters);
    if (folded.isEmpty())
        return {};
    QList<Findable> first;
    QList<Findable> last;
    for (const auto &place : state ? placesOf(*state) : placesAtStart()) {
        if (const auto fits = fit(place, folded); fits != None)
            (fits == Begins ? first : last).append(place);
    }
    const bool seesPeople = state && reader == Reader::Facilitators;
    return first + (seesPeople ? peopleIn(*state, letters) : QList<Findable> {}) + last;
}
