// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/coursepaper.h"

#include "core/meeting/course.h"
#include "core/meeting/sittings.h"
#include "core/paper/meetingpaper.h"
#include "core/wording/consensuswords.h"
#include "core/wording/lookup.h"
#include "core/wording/sentences.h"
#include "core/wording/timewords.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

PaperTable tasksTable(const MeetingState &state)
{
    PaperTable table;
    table.caption = QCoreApplication::translate("CoursePaper", "Les missions des binômes");
    table.columns = { namingColumn(QCoreApplication::translate("CoursePaper", "Binôme"), 52),
        { QCoreApplication::translate("CoursePaper", "Sa mission") } };
    for (const auto &one : procedureOf(state).tasks)
        table.rows.append({ numberedTask(state, one.code), withFrenchSpaces(one.mission) });
    return table;
}

QStringList rules(const MeetingState &state)
{
    QStringList lines { pairRule(state), QCoreApplication::translate("CoursePaper", "Personne n’est désigné·e sans avoir dit son accord."),
        QCoreApplication::translate("CoursePaper", "Plutôt une seule mission par personne.") };
    for (const auto &task : procedureOf(state).tasks) {
        if (task.parity)
            lines.append(filled(QCoreApplication::translate("CoursePaper", "La parité est souhaitée pour %1."), { task.pair }));
    }
    return lines;
}

QString toRecord(StepKind kind)
{
    switch (kind) {
    case StepKind::Tasks:
        return QCoreApplication::translate("CoursePaper", "l’heure de début");
    case StepKind::LookBack:
        return QCoreApplication::translate("CoursePaper", "ce qui a bien marché, les difficultés");
    case StepKind::Profiles:
        return QCoreApplication::translate("CoursePaper", "qui est proposé·e, pour quelle mission, avec quel accord");
    case StepKind::Criteria:
        return QCoreApplication::translate("CoursePaper", "les petits groupes et leurs rapporteur·es");
    case StepKind::Findings:
        return QCoreApplication::translate("CoursePaper", "la feuille de chaque petit groupe");
    case StepKind::Decisions:
        return QCoreApplication::translate("CoursePaper", "réserves, oppositions, résultat, nombre de présent·es");
    case StepKind::Report:
        return QCoreApplication::translate("CoursePaper", "ce qui est envoyé");
    }
    return {};
}

}

CirculatingPaper coursePaper(const MeetingState &state)
{
    CirculatingPaper paper { meetingFurniture(state, QCoreApplication::translate("CoursePaper", "Notre réunion")), {} };
    paper.blocks.append(whenAndWhere(state));
    paper.blocks.append(PaperHeading { QCoreApplication::translate("CoursePaper", "Le déroulé") });
    QStringList steps;
    for (const auto &step : stepsOfSitting(state))
        steps.append(step.code);
    paper.blocks.append(stepsTable(state, steps));
    paper.blocks.append(PaperHeading { QCoreApplication::translate("CoursePaper", "Les règles") });
    for (const auto &line : rules(state))
        paper.blocks.append(PaperParagraph { line });
    paper.blocks.append(PageBreak {}); // the back: about as much on either side
    paper.blocks.append(PaperHeading { QCoreApplication::translate("CoursePaper", "Les missions") });
    paper.blocks.append(tasksTable(state));
    paper.blocks.append(PaperHeading { QCoreApplication::translate("CoursePaper", "Le consensus, ici") });
    for (const auto &line : consensusMeaning())
        paper.blocks.append(PaperParagraph { line });
    return paper;
}

CirculatingPaper runningOrderPaper(const MeetingState &state)
{
    CirculatingPaper paper { meetingFurniture(state, QCoreApplication::translate("CoursePaper", "Conducteur")), {} };
    paper.blocks.append(whenAndWhere(state));
    PaperTable table;
    table.caption = QCoreApplication::translate("CoursePaper", "Le conducteur de l’animation, étape par étape");
    TableColumn time { QCoreApplication::translate("CoursePaper", "Heure") };
    time.width = 20;
    time.startsStrong = true;
    TableColumn noted { QCoreApplication::translate("CoursePaper", "À noter") };
    noted.width = 42;
    table.columns = { time, namingColumn(QCoreApplication::translate("CoursePaper", "Étape"), 38),
        { QCoreApplication::translate("CoursePaper", "À faire, à dire") }, noted };
    auto at = currentSitting(state).start.time();
    for (const auto &one : stepsOfSitting(state)) {
        const int minutes = plannedMinutes(state, one.code);
        table.rows.append({ clock(at) + u'\n' + durationWords(60 * minutes), stepName(state, one.code),
            withFrenchSpaces(one.todo) + u'\n' + withFrenchSpaces(u"« %1 »"_s.arg(one.say)), toRecord(one.kind) });
        at = at.addSecs(60 * minutes);
    }
    paper.blocks.append(table);
    paper.blocks.append(
        PaperParagraph { filled(QCoreApplication::translate("CoursePaper",
                                    "Fin prévue à %1. Un écart se rattrape d’abord sur la mise en commun, jamais sur la relecture."),
                             { clock(at) }),
            ParagraphKind::Note });
    return paper;
}
