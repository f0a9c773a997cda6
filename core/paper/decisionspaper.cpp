// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/decisionspaper.h"

#include "core/paper/furniture.h"
#include "core/paper/meetingpaper.h"
#include "core/wording/opentasks.h"
#include "core/wording/sentences.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QStringList saidOf(const Deliberation &now)
{
    QStringList said;
    const auto tell = [&said](const QString &pattern, const QStringList &facts) { said.append(filled(pattern, facts)); };
    for (const auto &reservation : now.reservations)
        tell(QCoreApplication::translate("DecisionsPaper", "Réserve : %1"), { oneLine(reservation.text) });
    for (const auto &opposition : now.oppositions) {
        const auto argument
            = opposition.isArgued() ? oneLine(opposition.argument) : QCoreApplication::translate("DecisionsPaper", "sans argument");
        tell(QCoreApplication::translate("DecisionsPaper", "Opposition, %2 : %1"), { argument, word(opposition.state).toLower() });
    }
    if (const int rewordings = int(now.proposals.size()) - 1; rewordings > 0)
        said.append(QCoreApplication::translate("DecisionsPaper", "La proposition a été reformulée %n fois.", nullptr, rewordings));
    return said;
}

}

QList<CirculatingPaper::Block> whatWasSaid(const MeetingState &state)
{
    QStringList tasks;
    for (const auto &one : procedureOf(state).tasks)
        tasks.append(one.code);
    return whatWasSaid(state, tasks, HeadingLevel::Section);
}

QList<CirculatingPaper::Block> whatWasSaid(const MeetingState &state, const QStringList &tasks, HeadingLevel level)
{
    QList<CirculatingPaper::Block> blocks;
    PaperTable table;
    table.caption = QCoreApplication::translate("DecisionsPaper", "Les réserves et les oppositions, sans leurs auteur·rices");
    table.columns = { namingColumn({}, 58), {} };
    for (const auto &task : tasks) {
        if (const auto said = saidOf(deliberationOf(state, task)); !said.isEmpty())
            table.rows.append({ numberedTask(state, task), said.join(u'\n') });
    }
    if (table.rows.isEmpty())
        return blocks;
    blocks.append(PaperHeading { QCoreApplication::translate("DecisionsPaper", "Réserves et oppositions"), level });
    blocks.append(table);
    return blocks;
}

CirculatingPaper decisionsPaper(const MeetingState &state)
{
    CirculatingPaper paper { recordFurniture(state, QCoreApplication::translate("DecisionsPaper", "Décisions")), {} };
    paper.blocks.append(whenAndWhereHeld(state));
    paper.blocks.append(decisionsTable(state));
    paper.blocks += whatWasSaid(state);
    const auto open = tasksWithoutPair(state);
    if (open.isEmpty())
        return paper;
    paper.blocks.append(PaperHeading { QCoreApplication::translate("DecisionsPaper", "Ce qui reste ouvert") });
    for (const auto &line : open)
        paper.blocks.append(PaperParagraph { line });
    return paper;
}
