// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/groupsheets.h"

#include "core/meeting/namesinhall.h"
#include "core/meeting/sheetletter.h"
#include "core/paper/furniture.h"
#include "core/paper/grouppeople.h"
#include "core/paper/meetingpaper.h"
#include "core/wording/sentences.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double taskWidth = 34;
constexpr double numberWidth = 9;
constexpr int criteriaLines = 3;
constexpr qsizetype mostBlankMembers = 12;

const ProcedureStep *stepOfKind(const Procedure &procedure, StepKind kind)
{
    for (const auto &step : procedure.steps) {
        if (step.kind == kind)
            return &step;
    }
    return nullptr;
}

/** Numbered names two a row, in the order in which every form is read, and as many blank places as the group may have. */
PaperTable membersTable(const MeetingState &state, const SmallGroup &group)
{
    const NamesInHall names(state);
    const auto people = peopleOfGroup(state, group);
    const auto places = std::max(people.size(), std::min(mostBlankMembers, qsizetype(procedureOf(state).limits.smallGroup)));
    PaperTable table;
    table.caption = QCoreApplication::translate("GroupSheet", "Les membres du petit groupe");
    TableColumn number;
    number.width = numberWidth;
    TableColumn name { QCoreApplication::translate("GroupSheet", "Membre") };
    name.dottedLines = 1;
    table.columns = { number, name, number, name };
    for (qsizetype place = 0; place < places; ++place) {
        if (place % 2 == 0)
            table.rows.append(QStringList());
        auto &row = table.rows.last();
        row.append(QString::number(place + 1));
        row.append(place < people.size() ? oneLine(names.of(people.at(place).id)) : QString());
    }
    return table;
}

PaperFields whoReports(const MeetingState &state, const SmallGroup &group)
{
    const auto reporter = group.reporter ? oneLine(nameInHall(state, *group.reporter)) : QString();
    return { { { QCoreApplication::translate("GroupSheet", "Rapporteur·e"), reporter, reporter.isEmpty() ? 1 : 0 } } };
}

/** A task in two lines, its number first: there is little room. */
QString taskLines(const MeetingState &state, const QString &code)
{
    return numberedTask(state, code).replace(u"  "_s, u"\n"_s);
}

TableColumn taskColumn()
{
    TableColumn column;
    column.width = taskWidth;
    column.startsStrong = true;
    return column;
}

PaperTable criteriaTable(const MeetingState &state)
{
    PaperTable table;
    table.caption = QCoreApplication::translate("GroupSheet", "Les qualités recherchées, à remplir mission par mission");
    table.hasGrid = true;
    table.columns = { taskColumn() };
    for (const auto &heading : criteriaHeadings()) {
        TableColumn column { heading };
        column.dottedLines = criteriaLines;
        table.columns.append(column);
    }
    for (const auto &task : procedureOf(state).tasks)
        table.rows.append({ taskLines(state, task.code), {}, {}, {}, {} });
    return table;
}

PaperTable findingsTable(const MeetingState &state)
{
    const auto &limits = procedureOf(state).limits;
    PaperTable table;
    table.caption = QCoreApplication::translate("GroupSheet", "Ce que le groupe rapporte, à remplir mission par mission");
    table.hasGrid = true;
    TableColumn agreed { QCoreApplication::translate("GroupSheet", "Nous sommes d’accord sur ce binôme") };
    agreed.dottedLines = limits.pairSize;
    agreed.hasCodeBoxes = true;
    TableColumn names { QCoreApplication::translate("GroupSheet", "Sinon, jusqu’à %n nom(s)", nullptr, limits.namesPerFinding) };
    names.dottedLines = limits.namesPerFinding;
    names.hasCodeBoxes = true;
    names.weight = 1.25;
    TableColumn nobody { QCoreApplication::translate("GroupSheet", "Aucun nom") };
    nobody.width = 20;
    table.columns = { taskColumn(), agreed, names, nobody };
    for (const auto &task : procedureOf(state).tasks)
        table.rows.append({ taskLines(state, task.code), {}, {}, u"□"_s });
    return table;
}

CirculatingPaper sheetOf(const MeetingState &state, const SmallGroup &group)
{
    const auto *criteria = stepOfKind(procedureOf(state), StepKind::Criteria);
    const auto *findings = stepOfKind(procedureOf(state), StepKind::Findings);
    const auto number = QString::number(group.number);
    const auto letter = QString(sheetLetter(state, group.number));
    CirculatingPaper paper { meetingFurniture(state, criteria ? criteria->name : QCoreApplication::translate("GroupSheet", "Petit groupe")),
        {} };
    //: The running head of the back of a group's sheet: its number and its check letter
    const auto whose = QCoreApplication::translate("GroupSheet", "Groupe %1 · lettre %2").arg(number, letter);
    paper.furniture.runningHead = runningHeadOf({ whose, paper.furniture.organisation, longDate(currentSitting(state).start.date()) });
    paper.furniture.badges = { { QCoreApplication::translate("GroupSheet", "groupe"), number },
        { QCoreApplication::translate("GroupSheet", "lettre"), letter } };
    paper.furniture.foot = QCoreApplication::translate("GroupSheet", "Rendez cette feuille à l’animation avec les noms au verso");
    paper.blocks.append(whoReports(state, group));
    paper.blocks.append(membersTable(state, group));
    if (criteria)
        paper.blocks.append(PaperParagraph { withFrenchSpaces(criteria->say) });
    paper.blocks.append(criteriaTable(state));
    paper.blocks.append(PageBreak {});
    paper.blocks.append(PaperHeading { findings ? findings->name : QCoreApplication::translate("GroupSheet", "Profils") });
    if (findings)
        paper.blocks.append(PaperParagraph { withFrenchSpaces(findings->say) });
    paper.blocks.append(PaperParagraph {
        filled(QCoreApplication::translate("GroupSheet", "Dans la case, le code du livret des profils (1A, 1B…) ; à côté, le nom."), {}) });
    paper.blocks.append(findingsTable(state));
    return paper;
}

}

QList<CirculatingPaper> groupSheets(const MeetingState &state)
{
    QList<CirculatingPaper> sheets;
    for (const auto &group : groupsToPrint(state))
        sheets.append(sheetOf(state, group));
    return sheets;
}
