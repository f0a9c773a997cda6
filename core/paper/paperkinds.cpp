// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paperkinds.h"

#include "core/meeting/sittings.h"
#include "core/paper/attendanceafter.h"
#include "core/paper/attendanceof.h"
#include "core/paper/checklist.h"
#include "core/paper/coursepaper.h"
#include "core/paper/decisionspaper.h"
#include "core/paper/emergencysheet.h"
#include "core/paper/groupsheets.h"
#include "core/paper/invitation.h"
#include "core/paper/matrixpaper.h"
#include "core/paper/minutespaper.h"
#include "core/paper/profilesbooklet.h"
#include "core/paper/publicpaper.h"
#include "core/paper/reportof.h"
#include "core/paper/signsposter.h"
#include "core/paper/tablecards.h"

#include <QCoreApplication>

#include <iterator>

using namespace Qt::StringLiterals;

namespace {

struct KindWords {
    QString word;
    QString purpose;
    QString stem;
};

KindWords wordsOf(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Attendance:
        return { QCoreApplication::translate("Papers", "Liste d’émargement"),
            QCoreApplication::translate("Papers", "À imprimer avant la réunion : les lignes sont numérotées."), u"emargement"_s };
    case PaperKind::AttendanceAfter:
        return { QCoreApplication::translate("Papers", "Présences"),
            QCoreApplication::translate("Papers", "Pour garder trace : qui est venu·e, les heures d’arrivée et de départ, et le compte."),
            u"presences"_s };
    case PaperKind::Invitation:
        return { QCoreApplication::translate("Papers", "Invitation"),
            QCoreApplication::translate(
                "Papers", "À coller dans le message d’Action populaire, en deux longueurs, avec de quoi remplir les agendas."),
            u"invitation"_s };
    case PaperKind::Checklist:
        return { QCoreApplication::translate("Papers", "Pense-bête"),
            QCoreApplication::translate("Papers", "Pour l’animation : ce qu’il y a à faire avant, le jour même et après."),
            u"pense-bete"_s };
    case PaperKind::Course:
        return { QCoreApplication::translate("Papers", "Déroulé et règles"),
            QCoreApplication::translate("Papers", "Pour chaque participant·e, avant la réunion : une feuille, recto verso."),
            u"deroule"_s };
    case PaperKind::RunningOrder:
        return { QCoreApplication::translate("Papers", "Conducteur"),
            QCoreApplication::translate("Papers", "Pour l’animation : les heures, quoi faire, quoi dire, quoi noter."), u"conducteur"_s };
    case PaperKind::Profiles:
        return { QCoreApplication::translate("Papers", "Livret des profils"),
            QCoreApplication::translate("Papers", "Pour chaque petit groupe : les profils et leurs codes, sans coordonnées."),
            u"profils"_s };
    case PaperKind::GroupSheets:
        return { QCoreApplication::translate("Papers", "Feuilles de groupe"),
            QCoreApplication::translate("Papers", "Pour chaque petit groupe, recto verso : les qualités recherchées, puis les noms."),
            u"feuilles-de-groupe"_s };
    case PaperKind::TableCards:
        return { QCoreApplication::translate("Papers", "Cartes et badges"),
            QCoreApplication::translate("Papers", "Une carte à plier pour chaque table, et les noms à découper."), u"cartes"_s };
    case PaperKind::Signs:
        return { QCoreApplication::translate("Papers", "Affiches"),
            QCoreApplication::translate("Papers", "À mettre au mur : les signes des mains, et le consensus en une page."), u"affiches"_s };
    case PaperKind::Emergency:
        return { QCoreApplication::translate("Papers", "Feuille de secours"),
            QCoreApplication::translate("Papers", "Tout l’état de la réunion, pour continuer à la main si la machine s’arrête."),
            u"secours"_s };
    case PaperKind::Matrix:
        return { QCoreApplication::translate("Papers", "Grille des groupes"),
            QCoreApplication::translate("Papers", "Pour l’animation : ce que chaque petit groupe rapporte, mission par mission."),
            u"grille"_s };
    case PaperKind::Decisions:
        return { QCoreApplication::translate("Papers", "Décisions"),
            QCoreApplication::translate("Papers", "À afficher ou à garder : les résultats, les réserves, ce qui reste ouvert."),
            u"decisions"_s };
    case PaperKind::Minutes:
        return { QCoreApplication::translate("Papers", "Compte rendu"),
            QCoreApplication::translate("Papers", "Pour la boucle : sans coordonnées, ni nom à côté d’une opinion."), u"compte-rendu"_s };
    case PaperKind::Report:
        return { QCoreApplication::translate("Papers", "Remontées"),
            QCoreApplication::translate("Papers", "Confidentiel : contient des coordonnées. Ne le laissez pas sur une table."),
            u"remontees"_s };
    }
    return {};
}

template <class Papers> QList<Paper> each(const Papers &papers)
{
    return QList<Paper>(papers.begin(), papers.end());
}

QList<Paper> made(const MeetingState &state, PaperKind kind, qint64 now, const SheetChoices &choices)
{
    switch (kind) {
    case PaperKind::Attendance:
        return { attendanceSheet(attendanceOf(state, choices)) };
    case PaperKind::AttendanceAfter:
        return { attendanceAfterPaper(state) };
    case PaperKind::Invitation:
        return { invitation(state) };
    case PaperKind::Checklist:
        return { checklistPaper(state) };
    case PaperKind::Course:
        return { coursePaper(state) };
    case PaperKind::RunningOrder:
        return { runningOrderPaper(state) };
    case PaperKind::Profiles:
        return { profilesBooklet(state) };
    case PaperKind::GroupSheets:
        return each(groupSheets(state));
    case PaperKind::TableCards:
        return { tableCards(state), nameTags(state) };
    case PaperKind::Signs:
        return each(signsPosters(state));
    case PaperKind::Emergency:
        return { emergencySheet(inHall(state, now), now) };
    case PaperKind::Matrix:
        return { matrixPaper(state) };
    case PaperKind::Decisions:
        return { decisionsPaper(state) };
    case PaperKind::Minutes:
        return { minutesPaper(state) };
    case PaperKind::Report:
        return { reportDocument(reportInputOf(state)) };
    }
    return {};
}

}

QList<PaperKind> allPapers()
{
    QList<PaperKind> kinds;
    for (std::size_t i = 0; i < std::size(EnumNames<PaperKind>::names); ++i)
        kinds.append(static_cast<PaperKind>(i));
    return kinds;
}

QString word(PaperKind kind)
{
    return wordsOf(kind).word;
}

QString purposeOf(PaperKind kind)
{
    return wordsOf(kind).purpose;
}

QString fileStemOf(PaperKind kind)
{
    return wordsOf(kind).stem;
}

QList<Paper> papersOf(const MeetingState &state, PaperKind kind, qint64 now, const SheetChoices &choices)
{
    auto papers = made(state, kind, now, choices);
    for (auto &paper : papers) {
        if (auto *circulating = std::get_if<CirculatingPaper>(&paper))
            *circulating = withoutContacts(std::move(*circulating));
    }
    return papers;
}
