// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/emergencysheet.h"

#include "core/meeting/course.h"
#include "core/meeting/findinggrid.h"
#include "core/meeting/halltime.h"
#include "core/meeting/namesinhall.h"
#include "core/paper/decisionspaper.h"
#include "core/paper/furniture.h"
#include "core/paper/grouppeople.h"
#include "core/paper/meetingpaper.h"
#include "core/wording/lookup.h"
#include "core/wording/sentences.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QStringList stepsLeft(const MeetingState &state, qint64 now)
{
    QStringList codes;
    for (const auto &step : courseOf(state, now)) {
        if (step.state != StepState::Done)
            codes.append(step.code);
    }
    return codes;
}

PaperTable smallGroups(const MeetingState &state)
{
    const NamesInHall names(state);
    PaperTable table;
    table.caption = QCoreApplication::translate("EmergencySheet", "Les petits groupes");
    TableColumn reporter { QCoreApplication::translate("EmergencySheet", "Rapporteur·e") };
    reporter.width = 46;
    reporter.dottedLines = 1;
    TableColumn members { QCoreApplication::translate("EmergencySheet", "Membres") };
    members.dottedLines = 1;
    table.columns = { namingColumn(QCoreApplication::translate("EmergencySheet", "Groupe"), 18), reporter, members };
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
/** As many blank rows as groups are expected, while none is made and nothing was brought. */
MeetingState withGroupsExpected(MeetingState state)
{
    if (state.findings.isEmpty())
        state.smallGroups = groupsToPrint(state);
    return state;
}

PaperTable findings(const MeetingState &state)
{
    PaperTable table;
    table.caption = QCoreApplication::translate("EmergencySheet", "Ce que les petits groupes ont rendu");
    table.hasGrid = true;
    table.columns = { namingColumn(QCoreApplication::translate("EmergencySheet", "N°"), 12) };
    for (const auto &task : procedureOf(state).tasks) {
        TableColumn column { task.shortName };
        column.dottedLines = 2;
        table.columns.append(column);
    }
    for (const auto &row : findingRows(withGroupsExpected(state))) {
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
    add(QCoreApplication::translate("EmergencySheet", "Ce qui reste à faire"), stepsTable(state, stepsLeft(state, now)));
    add(QCoreApplication::translate("EmergencySheet", "Petits groupes"), smallGroups(state));
    add(QCoreApplication::translate("EmergencySheet", "Remontées des petits groupes"), findings(state));
    return paper;
}
