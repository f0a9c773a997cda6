// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paperset.h"

#include "core/meeting/profilecodes.h"
#include "core/paper/attendanceof.h"
#include "core/paper/furniture.h"
#include "core/paper/grouppeople.h"
#include "core/paper/meetingpaper.h"
#include "core/paper/publicpaper.h"
#include "core/wording/lookup.h"
#include "core/wording/sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

int copiesOf(const MeetingState &state, PaperKind kind)
{
    switch (kind) {
    case PaperKind::Checklist:
    case PaperKind::RunningOrder:
        return procedureOf(state).limits.facilitators;
    case PaperKind::Course:
        return peopleExpected(state);
    case PaperKind::Profiles:
        return groupsExpected(state);
    default:
        return 1;
    }
}

QStringList sheetLacks(const MeetingState &state)
{
    QStringList lacks;
    if (membersOf(state).isEmpty())
        lacks.append(QCoreApplication::translate("PaperSet", "la liste des membres"));
    if (currentSitting(state).place.isEmpty())
        lacks.append(QCoreApplication::translate("PaperSet", "le lieu"));
    if (int(state.facilitators.size()) < procedureOf(state).limits.facilitators)
        lacks.append(QCoreApplication::translate("PaperSet", "l’animation"));
    if (!state.reporter)
        lacks.append(QCoreApplication::translate("PaperSet", "la ou le rapporteur·e"));
    if (isRenumbered(state, attendanceOf(state)))
        lacks.append(QCoreApplication::translate("PaperSet", "les numéros de la feuille déjà imprimée : ne gardez que la nouvelle"));
    return lacks;
}

QStringList profilesLack(const MeetingState &state)
{
    QStringList tasks;
    for (const auto &task : procedureOf(state).tasks) {
        if (standingProfiles(state, task.code).isEmpty())
            tasks.append(task.shortName);
    }
    if (tasks.isEmpty())
        return {};
    if (tasks.size() == procedureOf(state).tasks.size())
        return { QCoreApplication::translate("PaperSet", "les profils") };
    return { QCoreApplication::translate("PaperSet", "des profils pour %1").arg(enumeration(tasks)) };
}

/** Copies are counted from the people: without any, one of each would pass for enough. */
QStringList countLacks(const MeetingState &state)
{
    if (presentNow(state) > 0 || !membersOf(state).isEmpty())
        return {};
    return { QCoreApplication::translate("PaperSet", "la liste des membres, pour savoir combien de copies") };
}

QStringList lacksOf(const MeetingState &state, PaperKind kind)
{
    switch (kind) {
    case PaperKind::Attendance:
        return sheetLacks(state);
    case PaperKind::Profiles:
        return profilesLack(state) + countLacks(state);
    case PaperKind::Course:
        return countLacks(state);
    case PaperKind::GroupSheets:
    case PaperKind::TableCards:
        if (state.smallGroups.isEmpty())
            return { QCoreApplication::translate("PaperSet", "les noms : les groupes ne sont pas encore formés") };
        return {};
    default:
        return {};
    }
}

}

QList<SetItem> paperSet(const MeetingState &state)
{
    QList<SetItem> set;
    for (const auto kind : { PaperKind::Checklist, PaperKind::Signs, PaperKind::Attendance, PaperKind::RunningOrder, PaperKind::Course,
             PaperKind::TableCards, PaperKind::GroupSheets, PaperKind::Profiles, PaperKind::Emergency })
        set.append({ kind, copiesOf(state, kind), lacksOf(state, kind) });
    return set;
}

CirculatingPaper setCover(const MeetingState &state)
{
    CirculatingPaper paper { meetingFurniture(state, QCoreApplication::translate("PaperSet", "Tout pour la réunion")), {} };
    paper.blocks.append(whenAndWhere(state));
    PaperTable table;
    table.caption = QCoreApplication::translate("PaperSet", "Les papiers à imprimer");
    table.columns = { namingColumn(QCoreApplication::translate("PaperSet", "Papier"), 46),
        timeColumn(QCoreApplication::translate("PaperSet", "Copies")), { QCoreApplication::translate("PaperSet", "À quoi il sert") },
        { QCoreApplication::translate("PaperSet", "Ce qui manque") } };
    table.columns[2].weight = 1.4;
    for (const auto &item : paperSet(state))
        table.rows.append({ word(item.kind), QString::number(item.copies), withFrenchSpaces(purposeOf(item.kind)),
            item.lacks.isEmpty() ? QCoreApplication::translate("PaperSet", "rien") : withFrenchSpaces(item.lacks.join(u'\n')) });
    paper.blocks.append(table);
    paper.blocks.append(PaperParagraph { QCoreApplication::translate(
        "PaperSet", "Imprimez chaque papier autant de fois que dit ; ce qui manque peut s’écrire à la main sur place.") });
    return withoutContacts(std::move(paper));
}

QString setFileStem(const QList<SetItem> &set, qsizetype place)
{
    return u"%1-%2"_s.arg(place + 1).arg(fileStemOf(set.at(place).kind));
}

QString setCoverStem()
{
    return u"0-a-lire"_s;
}
