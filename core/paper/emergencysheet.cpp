// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/emergencysheet.h"

#include "core/meeting/course.h"
#include "core/meeting/findinggrid.h"
#include "core/meeting/halltime.h"
#include "core/meeting/namesinhall.h"
#include "core/paper/decisionspaper.h"
#include "core/paper/furniture.h"
#include "core/paper/meetingpaper.h"
#include "core/wording/lookup.h"
#include "core/wording/sentences.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

PaperTable stepsLeft(const MeetingState &state, qint64 now)
{
    PaperTable table;
    table.caption = QCoreApplication::translate("EmergencySheet", "Les étapes qui restent");
    TableColumn step;
    step.width = 52;
    step.isStrong = true;
    TableColumn minutes;
    minutes.width = 18;
    minutes.isAtRight = true;
    table.columns = { step, {}, minutes };
    for (const auto &one : courseOf(state, now)) {
        if (one.state == StepState::Done)
            continue;
        const auto *known = stepOf(procedureOf(state), one.code);
        const auto todo = known ? withFrenchSpaces(known->todo) : QString();
        table.rows.append({ stepName(state, one.code), todo, u"%1\u00a0min"_s.arg(one.plannedMinutes) });
    }
    return table;
}

PaperTable smallGroups(const MeetingState &state)
{
    const NamesInHall names(state);
    PaperTable table;
    table.caption = QCoreApplication::translate("EmergencySheet", "Les petits groupes");
    TableColumn number { QCoreApplication::translate("EmergencySheet", "Groupe") };
    number.width = 18;
    number.isStrong = true;
    TableColumn reporter { QCoreApplication::translate("EmergencySheet", "Rapporteur·e") };
    reporter.width = 46;
    reporter.dottedLines = 1;
    TableColumn members { QCoreApplication::translate("EmergencySheet", "Membres") };
    members.dottedLines = 1;
    table.columns = { number, reporter, members };
    for (const auto &group : state.smallGroups) {
        QStringList people;
        for (const auto person : group.members)
            people.append(oneLine(names.of(person)));
        const auto counted = QCoreApplication::translate("EmergencySheet", "%n personne(s)", nullptr, group.headcount);
        table.rows.append({ QString::number(group.number), group.reporter ? oneLine(names.of(*group.reporter)) : QString(),
            people.isEmpty() ? counted : people.join(u", "_s) });
    }
    return table;
}

/** What each group brought for each task, its names shortened; the cells still awaited are dotted. */
PaperTable findings(const MeetingState &state)
{
    PaperTable table;
    table.caption = QCoreApplication::translate("EmergencySheet", "Ce que les petits groupes ont rendu");
    table.hasGrid = true;
    TableColumn group { QCoreApplication::translate("EmergencySheet", "N°") };
    group.width = 12;
    group.isStrong = true;
    table.columns = { group };
    for (const auto &task : procedureOf(state).tasks) {
        TableColumn column { task.shortName };
        column.dottedLines = 2;
        table.columns.append(column);
    }
    for (const auto &row : findingRows(state)) {
        QStringList cells { QString::number(row.group) };
        for (const auto &cell : row.cells) {
            auto lines = cell.shortNames;
            if (cell.kind && cell.kind != FindingKind::Pair)
                lines.append(word(*cell.kind).toLower());
            cells.append(lines.join(u'\n'));
        }
        table.rows.append(cells);
    }
    return table;
}

}

CirculatingPaper emergencySheet(const MeetingState &state, qint64 now)
{
    CirculatingPaper paper { meetingFurniture(state, QCoreApplication::translate("EmergencySheet", "Feuille de secours")), {} };
    auto fields = whenAndWhere(state);
    fields.fields.append({ QCoreApplication::translate("EmergencySheet", "Imprimée à"), clock(hallTime(state, now)), 0 });
    fields.fields.append({ QCoreApplication::translate("EmergencySheet", "Présence"),
        QCoreApplication::translate("EmergencySheet", "%n présent·e(s)", nullptr, presentNow(state)), 0 });
    if (!state.facilitators.isEmpty())
        fields.fields.append({ QCoreApplication::translate("EmergencySheet", "Animation"), namesOf(state, state.facilitators), 0 });
    paper.blocks.append(fields);
    const auto add = [&paper](const QString &heading, const PaperTable &table) {
        if (table.rows.isEmpty())
            return;
        paper.blocks.append(PaperHeading { heading });
        paper.blocks.append(table);
    };
    add(QCoreApplication::translate("EmergencySheet", "Décisions"), decisionsTable(state));
    paper.blocks += whatWasSaid(state);
    add(QCoreApplication::translate("EmergencySheet", "Ce qui reste à faire"), stepsLeft(state, now));
    add(QCoreApplication::translate("EmergencySheet", "Petits groupes"), smallGroups(state));
    add(QCoreApplication::translate("EmergencySheet", "Remontées des petits groupes"), findings(state));
    return paper;
}
