// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/sentences.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

// The facts of each rule, in order; core/meeting/rules.cpp fills them in.
//   CertifiedGroup       person, their groups joined, the limit as an ISO date
//   CertificationKnown   person, their groups joined (none: empty), the limit as an ISO date
//   DifferentGroups      person, other person, shared group
//   PairParity           the pair in a sentence (« le binôme groupes d’action »)
//   Agreement            person, "withdrawn" or "declined"
//   AgreementConfirmed   person
//   OneTask              person, name of the other task
//   FacilitatorCount     how many, how many are expected
//   FacilitatorParity
//   MeetingReporter
//   GroupReporter        number of the small group
//   GroupSize            number of the small group, how many sit there, how many at most
//   NamesPerFinding      how many, how many at most
//   Presenter            person, local group
//   DateWindow           date, first and last day of the window, as ISO dates
//   LoneOpposition
//   SeveralOppositions   how many
//   UnarguedOpposition   how many
//   AwaitedGroups        their numbers, joined by ", "
//   WholeAnswer          the answer's label, what it lacks, joined by ", "
//   NoContact

using namespace Qt::StringLiterals;

namespace {

/** What the plural of the sentence goes by. */
int counted(const RuleBreach &breach)
{
    if (breach.rule == Rule::AwaitedGroups)
        return int(breach.facts.value(0).split(u", "_s).size());
    const bool isSecond = breach.rule == Rule::FacilitatorCount || breach.rule == Rule::GroupSize;
    return breach.facts.value(isSecond ? 1 : 0).toInt();
}

QString dateText(const RuleBreach &breach, qsizetype fact)
{
    return longDate(QDate::fromString(breach.facts.value(fact), Qt::ISODate));
}

QString certificationKnown(const RuleBreach &breach)
{
    if (breach.facts.value(1).isEmpty())
        return QCoreApplication::translate("Wording", "Certification à vérifier : aucun groupe d’action n’est connu pour %1.");
    return QCoreApplication::translate(
        "Wording", "Certification à vérifier : on ne sait pas si le groupe de %1 (%2) est certifié avant le %3.");
}

QString agreement(const RuleBreach &breach)
{
    if (breach.facts.value(1) == u"declined"_s)
        return QCoreApplication::translate("Wording", "Accord : le groupe d’action de %1 ne soutient plus son profil.");
    return QCoreApplication::translate("Wording", "Accord : %1 a retiré son profil.");
}

QString severalOppositions(const RuleBreach &breach)
{
    if (counted(breach) == 1)
        return QCoreApplication::translate("Wording",
            "Oppositions : une opposition portée par plusieurs personnes est maintenue, les animateur·rices disent s’il y a consensus.");
    return QCoreApplication::translate("Wording", "Oppositions : %1 sont maintenues, les animateur·rices disent s’il y a consensus.");
}

/** One line a rule; long as the list is long, so that a new rule without its sentence does not compile. */
QString pattern(const RuleBreach &breach)
{
    const int count = counted(breach); // lupdate never ends on a call with arguments as the number
    switch (breach.rule) {
    case Rule::CertifiedGroup:
        return QCoreApplication::translate("Wording", "Certification : %1 n’a pas de groupe d’action certifié avant le %3 (%2).");
    case Rule::CertificationKnown:
        return certificationKnown(breach);
    case Rule::DifferentGroups:
        return QCoreApplication::translate("Wording", "Deux groupes différents : %1 et %2 ont un même groupe d’action, %3.");
    case Rule::PairParity:
        return QCoreApplication::translate("Wording", "Parité : elle est conseillée pour %1.");
    case Rule::Agreement:
        return agreement(breach);
    case Rule::AgreementConfirmed:
        return QCoreApplication::translate("Wording", "Accord : celui de %1 reste à confirmer.");
    case Rule::OneTask:
        return QCoreApplication::translate("Wording", "Une seule mission : %1 a déjà la mission « %2 ».");
    case Rule::FacilitatorCount:
        return QCoreApplication::translate("Wording", "Animation : la procédure demande %n personne(s), il y en a %1.", nullptr, count);
    case Rule::FacilitatorParity:
        return QCoreApplication::translate("Wording", "Parité : elle est conseillée pour l’animation de la réunion.");
    case Rule::MeetingReporter:
        return QCoreApplication::translate("Wording", "Rapporteur·e : il reste à trouver qui remplira le formulaire.");
    case Rule::GroupReporter:
        return QCoreApplication::translate("Wording", "Rapporteur·e : le petit groupe %1 n’en a pas encore.");
    case Rule::GroupSize:
        return QCoreApplication::translate(
            "Wording", "Taille : le petit groupe %1 compte %n personne(s), pour %3 au plus.", nullptr, count);
    case Rule::NamesPerFinding:
        return QCoreApplication::translate("Wording", "Remontée : elle porte %n nom(s), %2 au plus sont conseillés.", nullptr, count);
    case Rule::Presenter:
        return QCoreApplication::translate(
            "Wording", "Présentation : %1 est volontaire, mieux vaut une autre voix pour présenter les profils de « %2 ».");
    case Rule::DateWindow:
        return QCoreApplication::translate("Wording", "Date : le %1 est hors de la période conseillée, du %2 au %3.");
    case Rule::LoneOpposition:
        return QCoreApplication::translate("Wording", "Opposition : une seule personne la maintient, elle ne bloque pas la décision.");
    case Rule::SeveralOppositions:
        return severalOppositions(breach);
    case Rule::UnarguedOpposition:
        return QCoreApplication::translate(
            "Wording", "Opposition : %n notée(s) sans argument, rien n’est retenu pour autant.", nullptr, count);
    case Rule::AwaitedGroups:
        return QCoreApplication::translate("Wording", "Remontées : petit(s) groupe(s) encore attendu(s), %1.", nullptr, count);
    case Rule::WholeAnswer:
        return QCoreApplication::translate("Wording", "Réponse incomplète : « %1 » est notée envoyée. Il y manque : %2.");
    case Rule::NoContact:
        return QCoreApplication::translate("Wording",
            "Coordonnées : ce texte semble en contenir, la salle, l’invitation et les papiers qui circulent les montreront masquées.");
    }
    return {};
}

QStringList shownFacts(const RuleBreach &breach)
{
    auto facts = breach.facts;
    if (breach.rule == Rule::DateWindow)
        facts = { dateText(breach, 0), dateText(breach, 1), dateText(breach, 2) };
    else if ((breach.rule == Rule::CertifiedGroup || breach.rule == Rule::CertificationKnown) && facts.size() > 2)
        facts[2] = dateText(breach, 2);
    return facts;
}

}

QString sentence(const RuleBreach &breach)
{
    return filled(pattern(breach), shownFacts(breach));
}

QString word(Rule rule)
{
    switch (rule) {
    case Rule::CertifiedGroup:
        return QCoreApplication::translate("Wording", "certification");
    case Rule::CertificationKnown:
        return QCoreApplication::translate("Wording", "certification à vérifier");
    case Rule::DifferentGroups:
        return QCoreApplication::translate("Wording", "deux groupes différents");
    case Rule::PairParity:
        return QCoreApplication::translate("Wording", "parité du binôme");
    case Rule::Agreement:
        return QCoreApplication::translate("Wording", "accord");
    case Rule::AgreementConfirmed:
        return QCoreApplication::translate("Wording", "accord à confirmer");
    case Rule::OneTask:
        return QCoreApplication::translate("Wording", "une seule mission");
    case Rule::FacilitatorCount:
        return QCoreApplication::translate("Wording", "nombre d’animateur·rices");
    case Rule::FacilitatorParity:
        return QCoreApplication::translate("Wording", "parité de l’animation");
    case Rule::MeetingReporter:
        return QCoreApplication::translate("Wording", "rapporteur·e de la réunion");
    case Rule::GroupReporter:
        return QCoreApplication::translate("Wording", "rapporteur·e du petit groupe");
    case Rule::GroupSize:
        return QCoreApplication::translate("Wording", "taille d’un petit groupe");
    case Rule::NamesPerFinding:
        return QCoreApplication::translate("Wording", "nombre de noms d’une remontée");
    case Rule::Presenter:
        return QCoreApplication::translate("Wording", "présentation des profils");
    case Rule::DateWindow:
        return QCoreApplication::translate("Wording", "période de la réunion");
    case Rule::LoneOpposition:
        return QCoreApplication::translate("Wording", "opposition d’une seule personne");
    case Rule::SeveralOppositions:
        return QCoreApplication::translate("Wording", "oppositions maintenues");
    case Rule::UnarguedOpposition:
        return QCoreApplication::translate("Wording", "opposition sans argument");
    case Rule::AwaitedGroups:
        return QCoreApplication::translate("Wording", "groupes attendus");
    case Rule::WholeAnswer:
        return QCoreApplication::translate("Wording", "réponse complète");
    case Rule::NoContact:
        return QCoreApplication::translate("Wording", "coordonnées dans un texte");
    }
    return {};
}
