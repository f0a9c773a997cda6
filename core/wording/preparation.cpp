// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/preparation.h"

#include "core/meeting/halltime.h"
#include "core/meeting/rules.h"
#include "core/meeting/sheetlayout.h"
#include "core/people/names.h"
#include "core/wording/sentences.h"
#include "core/wording/typography.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

PreparationLine dateLine(const MeetingState &state)
{
    const auto &sitting = currentSitting(state);
    PreparationLine line { PreparationItem::DateAndPlace, Readiness::Ready, QCoreApplication::translate("Preparation", "Date et lieu"),
        {} };
    const auto breaches = dateBreaches(procedureOf(state), sitting.start.date());
    const auto when = dateAndTime(sitting.start);
    if (sitting.place.isEmpty()) {
        line.readiness = Readiness::Incomplete;
        line.detail
            = QCoreApplication::translate("Preparation", "%1 : le lieu manque, la feuille aura une ligne à remplir à la main").arg(when);
    } else if (!breaches.isEmpty()) {
        line.readiness = Readiness::ToCheck;
        line.detail = sentence(breaches.first());
    } else {
        line.detail = QCoreApplication::translate("Preparation", "%1, %2 : dans la période conseillée").arg(when, sitting.place);
    }
    return line;
}

PreparationLine membersLine(const MeetingState &state)
{
    PreparationLine line { PreparationItem::Members, Readiness::Ready, QCoreApplication::translate("Preparation", "Membres"), {} };
    const auto members = int(membersOf(state).size());
    if (members == 0) {
        line.readiness = Readiness::ToDo;
        line.detail = QCoreApplication::translate("Preparation", "Personne pour l’instant : la feuille d’émargement serait vide");
        return line;
    }
    const auto people = QCoreApplication::translate("Preparation", "%n membre(s)", nullptr, members);
    const auto groups = QCoreApplication::translate("Preparation", "%n groupe(s) d’action", nullptr, int(state.localGroups.size()));
    line.detail = QCoreApplication::translate("Preparation", "%1, %2").arg(people, groups);
    return line;
}

/** The standing profiles of people whose certification is not answered. */
int profilesToCheck(const MeetingState &state)
{
    int count = 0;
    state.profiles.each([&](const Profile &profile) {
        const auto *person = state.people.find(profile.person);
        auto groups = person ? *person : Person { profile.person };
        if (profile.group && !groups.groups.contains(*profile.group))
            groups.groups.append(*profile.group);
        count += profile.status == ProfileStatus::Standing && certifiedInTime(state, groups) == Certification::Unknown ? 1 : 0;
    });
    return count;
}

PreparationLine certificationLine(const MeetingState &state)
{
    PreparationLine line { PreparationItem::Certification, Readiness::Ready,
        QCoreApplication::translate("Preparation", "Certification des groupes"), {} };
    const auto unanswered = int(unansweredGroups(state).size());
    if (state.localGroups.size() == 0) {
        line.readiness = Readiness::ToDo;
        line.detail = QCoreApplication::translate("Preparation", "Pas encore de groupe d’action");
    } else if (unanswered == 0) {
        line.detail = QCoreApplication::translate("Preparation", "Réponse donnée pour chaque groupe");
    } else {
        line.readiness = Readiness::ToCheck;
        const auto groups = QCoreApplication::translate("Preparation", "%n groupe(s) sans réponse", nullptr, unanswered);
        const int profiles = profilesToCheck(state);
        line.detail = profiles == 0
            ? groups
            : QCoreApplication::translate("Preparation", "%1 : %2")
                  .arg(groups, QCoreApplication::translate("Preparation", "%n profil(s) à vérifier", nullptr, profiles));
    }
    return line;
}

PreparationLine profilesLine(const MeetingState &state)
{
    PreparationLine line { PreparationItem::Profiles, Readiness::Ready, QCoreApplication::translate("Preparation", "Profils proposés"),
        {} };
    QList<Id<LocalGroup>> groups;
    int profiles = 0;
    state.profiles.each([&](const Profile &profile) {
        if (profile.status != ProfileStatus::Standing)
            return;
        ++profiles;
        if (profile.group && !groups.contains(*profile.group))
            groups.append(*profile.group);
    });
    if (profiles == 0) {
        line.readiness = Readiness::ToDo;
        line.detail = QCoreApplication::translate("Preparation", "Aucun pour l’instant : ils peuvent s’ajouter à chaque étape");
        return line;
    }
    const auto count = QCoreApplication::translate("Preparation", "%n profil(s)", nullptr, profiles);
    const auto from = QCoreApplication::translate("Preparation", "de %n groupe(s)", nullptr, int(groups.size()));
    line.detail = QCoreApplication::translate("Preparation", "%1 %2").arg(count, from);
    return line;
}

PreparationLine holdersLine(const MeetingState &state)
{
    PreparationLine line { PreparationItem::Holders, Readiness::Ready, QCoreApplication::translate("Preparation", "Binômes actuels"), {} };
    const auto tasks = int(procedureOf(state).tasks.size());
    const auto named = int(std::count_if(state.holders.begin(), state.holders.end(), [](const auto &people) { return !people.isEmpty(); }));
    line.detail = QCoreApplication::translate("Preparation", "%1 missions sur %2").arg(named).arg(tasks);
    if (named == 0) {
        line.readiness = Readiness::ToDo;
        line.detail = QCoreApplication::translate("Preparation", "Personne pour l’instant : le bilan s’ouvrira sans noms");
    } else if (named < tasks) {
        line.readiness = Readiness::Incomplete;
        line.detail = QCoreApplication::translate("Preparation", "%1 : le bilan s’ouvrira sans noms pour les autres").arg(line.detail);
    }
    return line;
}

PreparationLine facilitatorsLine(const MeetingState &state)
{
    PreparationLine line { PreparationItem::Facilitators, Readiness::Ready, QCoreApplication::translate("Preparation", "Animation"), {} };
    QStringList names;
    for (const auto id : state.facilitators) {
        if (const auto *person = state.people.find(id))
            names.append(spokenName(*person));
    }
    const auto breaches = facilitatorBreaches(state, state.facilitators);
    line.detail = enumeration(names);
    if (names.isEmpty()) {
        line.readiness = Readiness::ToDo;
        line.detail
            = QCoreApplication::translate("Preparation", "Personne pour l’instant : la feuille aura des lignes à remplir à la main");
    } else if (!breaches.isEmpty()) {
        line.readiness = breaches.first().rule == Rule::FacilitatorParity ? Readiness::ToCheck : Readiness::Incomplete;
        line.detail = QCoreApplication::translate("Preparation", "%1. %2").arg(line.detail, sentence(breaches.first()));
    }
    return line;
}

PreparationLine reporterLine(const MeetingState &state)
{
    PreparationLine line { PreparationItem::Reporter, Readiness::Ready, QCoreApplication::translate("Preparation", "Rapporteur·e"), {} };
    const auto *person = state.reporter ? state.people.find(*state.reporter) : nullptr;
    if (!person) {
        line.readiness = Readiness::ToDo;
        line.detail = QCoreApplication::translate("Preparation", "Personne pour l’instant : la feuille aura une ligne à remplir à la main");
    } else if (person->email.isEmpty()) {
        line.readiness = Readiness::ToCheck;
        line.detail
            = filled(QCoreApplication::translate("Preparation", "%1, sans e-mail : le formulaire en demande un"), { spokenName(*person) });
    } else {
        line.detail = spokenName(*person);
    }
    return line;
}

PreparationLine eventLine(const MeetingState &state)
{
    PreparationLine line { PreparationItem::Event, Readiness::Ready, QCoreApplication::translate("Preparation", "Événement et message"),
        {} };
    const bool event = state.notes.contains(u"event"_s);
    const bool message = state.notes.contains(u"message"_s);
    if (event && message) {
        line.detail = QCoreApplication::translate("Preparation", "Événement créé et message envoyé sur Action populaire");
    } else {
        line.readiness = event || message ? Readiness::Incomplete : Readiness::ToDo;
        line.detail = event ? QCoreApplication::translate("Preparation", "Événement créé ; le message reste à envoyer")
            : message       ? QCoreApplication::translate("Preparation", "Message envoyé ; l’événement reste à créer")
                      : QCoreApplication::translate("Preparation", "À créer et à envoyer sur Action populaire : le texte est prêt");
    }
    return line;
}

/** How many members came after the sheet and its supplements were printed. */
int missingOnSheet(const MeetingState &state)
{
    const auto printed = printedPeople(state);
    const auto members = membersOf(state);
    return int(std::count_if(
        members.begin(), members.end(), [&](const Person &one) { return !one.addedOnSpot && !printed.contains(one.id.number()); }));
}

PreparationLine papersLine(const MeetingState &state)
{
    PreparationLine line { PreparationItem::Papers, Readiness::Ready, QCoreApplication::translate("Preparation", "Papiers"), {} };
    if (!state.sheet) {
        line.readiness = Readiness::ToDo;
        line.detail = QCoreApplication::translate("Preparation", "La feuille d’émargement reste à imprimer");
        return line;
    }
    const auto printed = hallDateTime(state, state.sheet->at).date();
    const int count = std::max(1, state.sheet->pages);
    const auto pages = QCoreApplication::translate("Preparation", "Feuille d’émargement de %n page(s)", nullptr, count);
    line.detail = QCoreApplication::translate("Preparation", "%1, préparée le %2").arg(pages, longDate(printed));
    if (const int missing = missingOnSheet(state); missing > 0) {
        line.readiness = Readiness::Incomplete;
        line.detail = QCoreApplication::translate(
            "Preparation", "%n membre(s) de plus que la feuille imprimée : un supplément suit ses numéros", nullptr, missing);
    }
    return line;
}

}

QList<Id<LocalGroup>> unansweredGroups(const MeetingState &state)
{
    QList<Id<LocalGroup>> groups;
    state.localGroups.each([&](const LocalGroup &group) {
        if (certifiedInTime(group, procedureOf(state)) == Certification::Unknown)
            groups.append(group.id);
    });
    return groups;
}

QList<PreparationLine> preparationOf(const MeetingState &state)
{
    return { dateLine(state), membersLine(state), certificationLine(state), profilesLine(state), holdersLine(state),
        facilitatorsLine(state), reporterLine(state), eventLine(state), papersLine(state) };
}

std::optional<PreparationItem> nextToPrepare(const MeetingState &state)
{
    const auto lines = preparationOf(state);
    const auto it = std::find_if(lines.begin(), lines.end(), [](const auto &line) { return line.readiness != Readiness::Ready; });
    return it == lines.end() ? std::nullopt : std::optional(it->item);
}
