// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paperkinds.h"

#include "core/paper/attendanceof.h"
#include "core/paper/coursepaper.h"
#include "core/paper/decisionspaper.h"
#include "core/paper/emergencysheet.h"
#include "core/paper/groupsheets.h"
#include "core/paper/minutespaper.h"
#include "core/paper/profilesbooklet.h"
#include "core/paper/reportof.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QList<PaperKind> allPapers()
{
    return { PaperKind::Attendance, PaperKind::Course, PaperKind::RunningOrder, PaperKind::Profiles, PaperKind::GroupSheets,
        PaperKind::Emergency, PaperKind::Decisions, PaperKind::Minutes, PaperKind::Report };
}

QString word(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Attendance:
        return QCoreApplication::translate("Papers", "Liste d’émargement");
    case PaperKind::Course:
        return QCoreApplication::translate("Papers", "Déroulé et règles");
    case PaperKind::RunningOrder:
        return QCoreApplication::translate("Papers", "Conducteur");
    case PaperKind::Profiles:
        return QCoreApplication::translate("Papers", "Livret des profils");
    case PaperKind::GroupSheets:
        return QCoreApplication::translate("Papers", "Feuilles de groupe");
    case PaperKind::Emergency:
        return QCoreApplication::translate("Papers", "Feuille de secours");
    case PaperKind::Decisions:
        return QCoreApplication::translate("Papers", "Décisions");
    case PaperKind::Minutes:
        return QCoreApplication::translate("Papers", "Compte rendu");
    case PaperKind::Report:
        return QCoreApplication::translate("Papers", "Remontées");
    }
    return {};
}

QString purposeOf(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Attendance:
        return QCoreApplication::translate("Papers", "À imprimer avant la réunion : les lignes sont numérotées, dans l’ordre des noms.");
    case PaperKind::Course:
        return QCoreApplication::translate("Papers", "Pour chaque participant·e, avant la réunion : une feuille, recto verso.");
    case PaperKind::RunningOrder:
        return QCoreApplication::translate("Papers", "Pour l’animation : les heures, quoi faire, quoi dire, quoi noter.");
    case PaperKind::Profiles:
        return QCoreApplication::translate("Papers", "Pour chaque petit groupe : les profils et leurs codes, sans coordonnées.");
    case PaperKind::GroupSheets:
        return QCoreApplication::translate("Papers", "Pour chaque petit groupe, recto verso : les qualités recherchées, puis les noms.");
    case PaperKind::Emergency:
        return QCoreApplication::translate("Papers", "Tout l’état de la réunion, pour continuer à la main si la machine s’arrête.");
    case PaperKind::Decisions:
        return QCoreApplication::translate("Papers", "À afficher ou à garder : les résultats, les réserves, ce qui reste ouvert.");
    case PaperKind::Minutes:
        return QCoreApplication::translate("Papers", "Pour la boucle : sans coordonnées, ni nom à côté d’une opinion.");
    case PaperKind::Report:
        return QCoreApplication::translate("Papers", "Confidentiel : contient des coordonnées. Ne le laissez pas sur une table.");
    }
    return {};
}

QString fileStemOf(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Attendance:
        return u"emargement"_s;
    case PaperKind::Course:
        return u"deroule"_s;
    case PaperKind::RunningOrder:
        return u"conducteur"_s;
    case PaperKind::Profiles:
        return u"profils"_s;
    case PaperKind::GroupSheets:
        return u"feuilles-de-groupe"_s;
    case PaperKind::Emergency:
        return u"secours"_s;
    case PaperKind::Decisions:
        return u"decisions"_s;
    case PaperKind::Minutes:
        return u"compte-rendu"_s;
    case PaperKind::Report:
        return u"remontees"_s;
    }
    return {};
}

QList<Paper> papersOf(const MeetingState &state, PaperKind kind, qint64 now)
{
    switch (kind) {
    case PaperKind::Attendance:
        return { attendanceSheet(attendanceOf(state)) };
    case PaperKind::Course:
        return { coursePaper(state) };
    case PaperKind::RunningOrder:
        return { runningOrderPaper(state) };
    case PaperKind::Profiles:
        return { profilesBooklet(state) };
    case PaperKind::GroupSheets: {
        QList<Paper> sheets;
        for (const auto &sheet : groupSheets(state))
            sheets.append(sheet);
        return sheets;
    }
    case PaperKind::Emergency:
        return { emergencySheet(state, now) };
    case PaperKind::Decisions:
        return { decisionsPaper(state) };
    case PaperKind::Minutes:
        return { minutesPaper(state) };
    case PaperKind::Report:
        return { reportDocument(reportInputOf(state)) };
    }
    return {};
}
