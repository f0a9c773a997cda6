// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/minutespaper.h"

#include "core/meeting/criteriasummary.h"
#include "core/meeting/halltime.h"
#include "core/meeting/situation.h"
#include "core/paper/decisionspaper.h"
#include "core/paper/furniture.h"
#include "core/paper/meetingpaper.h"
#include "core/wording/lookup.h"
#include "core/wording/sentences.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCriteria = 4; // of a task; the rest is on the group sheets

/** What somebody wrote, to stand inside a sentence. */
QString inSentence(const QString &text)
{
    auto words = oneLine(text);
    while (words.endsWith(u'.'))
        words.chop(1);
    return words;
}

/** « Communication : ce qui a bien marché : …. Difficultés : …. » for each task that was looked back on. */
QStringList lookBacks(const MeetingState &state)
{
    QStringList lines;
    for (const auto &task : procedureOf(state).tasks) {
        const auto said = state.lookBacks.value(task.code);
        QStringList parts;
        if (!said.wentWell.trimmed().isEmpty())
            parts.append(filled(QCoreApplication::translate("MinutesPaper", "a bien marché : %1"), { inSentence(said.wentWell) }));
        if (!said.difficulties.trimmed().isEmpty())
            parts.append(filled(QCoreApplication::translate("MinutesPaper", "difficile : %1"), { inSentence(said.difficulties) }));
        if (!parts.isEmpty())
            lines.append(filled(u"%1 : %2"_s, { task.shortName, parts.join(u" ; "_s) }));
    }
    return lines;
}

QStringList profileLines(const MeetingState &state)
{
    int standing = 0;
    state.profiles.each([&](const Profile &profile) { standing += profile.status == ProfileStatus::Standing ? 1 : 0; });
    const int groups = int(state.presentations.size());
    return { filled(QCoreApplication::translate("MinutesPaper", "%1, %2."),
        { QCoreApplication::translate("MinutesPaper", "%n groupe(s) d’action ont présenté des profils", nullptr, groups),
            QCoreApplication::translate("MinutesPaper", "%n profil(s) en tout", nullptr, standing) }) };
}

QStringList criteriaLines(const MeetingState &state)
{
    QStringList lines { QCoreApplication::translate("MinutesPaper", "%n petit(s) groupe(s).", nullptr, int(groupsAtWork(state).size())) };
    for (const auto &task : procedureOf(state).tasks) {
        QStringList words;
        const auto criteria = joinedCriteria(state, task.code);
        for (const auto &criterion : criteria.first(std::min(mostCriteria, criteria.size())))
            words.append(inSentence(criterion.text));
        if (!words.isEmpty())
            lines.append(filled(u"%1 : %2."_s, { task.shortName, words.join(u", "_s) }));
    }
    return lines;
}

QStringList findingLines(const MeetingState &state)
{
    QStringList lines;
    for (const auto &task : procedureOf(state).tasks)
        lines.append(filled(u"%1 : %2"_s, { task.shortName, sentence(situationOf(state, task.code)) }));
    return lines;
}

QStringList decisionLines(const MeetingState &state)
{
    int locked = 0;
    for (const auto &task : procedureOf(state).tasks)
        locked += deliberationOf(state, task.code).isLocked() ? 1 : 0;
    return { QCoreApplication::translate("MinutesPaper", "%n décision(s) relue(s) et actée(s).", nullptr, locked) };
}

QStringList linesOf(const MeetingState &state, const ProcedureStep &step)
{
    switch (step.kind) {
    case StepKind::Tasks:
        return { QCoreApplication::translate("MinutesPaper", "Les missions et les règles ont été rappelées.") };
    case StepKind::LookBack:
        return lookBacks(state);
    case StepKind::Profiles:
        return profileLines(state);
    case StepKind::Criteria:
        return criteriaLines(state);
    case StepKind::Findings:
        return findingLines(state);
    case StepKind::Decisions:
        return decisionLines(state);
    case StepKind::Report:
        return {};
    }
    return {};
}

PaperTable course(const MeetingState &state)
{
    PaperTable table;
    table.caption = QCoreApplication::translate("MinutesPaper", "Le déroulé, étape par étape");
    TableColumn time;
    time.width = 18;
    table.columns = { time, namingColumn({}, 52), {} };
    for (const auto &step : procedureOf(state).steps) {
        const auto started = state.steps.value(step.code).startedAt;
        if (started)
            table.rows.append({ clock(hallTime(state, *started)), stepName(state, step.code), linesOf(state, step).join(u'\n') });
    }
    return table;
}

/** « de 14 h 04 à 17 h 22 », or nothing before the meeting. */
QString fromTo(const MeetingState &state)
{
    std::optional<qint64> first;
    std::optional<qint64> last;
    for (const auto &progress : state.steps) {
        if (progress.startedAt)
            first = std::min(first.value_or(*progress.startedAt), *progress.startedAt);
        if (progress.finishedAt)
            last = std::max(last.value_or(*progress.finishedAt), *progress.finishedAt);
    }
    if (!first)
        return {};
    const auto from = clock(hallTime(state, *first));
    return last ? QCoreApplication::translate("MinutesPaper", "de %1 à %2").arg(from, clock(hallTime(state, *last)))
                : QCoreApplication::translate("MinutesPaper", "à partir de %1").arg(from);
}

PaperFields facts(const MeetingState &state)
{
    auto fields = whenAndWhere(state);
    const auto add = [&fields](const QString &label, const QString &value) {
        if (!value.isEmpty())
            fields.fields.append({ label, value, 0 });
    };
    add(QCoreApplication::translate("MinutesPaper", "Durée"), fromTo(state));
    if (const int present = presentNow(state); present > 0)
        add(QCoreApplication::translate("MinutesPaper", "Présence"),
            QCoreApplication::translate("MinutesPaper", "%1, sur %2")
                .arg(QCoreApplication::translate("MinutesPaper", "%n présent·e(s)", nullptr, present),
                    QCoreApplication::translate("MinutesPaper", "%n membre(s)", nullptr, int(membersOf(state).size()))));
    add(QCoreApplication::translate("MinutesPaper", "Animation"), namesOf(state, state.facilitators));
    if (state.reporter)
        add(QCoreApplication::translate("MinutesPaper", "Remontées"), nameOf(state, *state.reporter));
    return fields;
}

}

CirculatingPaper minutesPaper(const MeetingState &state)
{
    CirculatingPaper paper { meetingFurniture(state, QCoreApplication::translate("MinutesPaper", "Compte rendu")), {} };
    paper.furniture.foot = QCoreApplication::translate("MinutesPaper", "Sans coordonnées ni auteur·rice d’opinion");
    paper.blocks.append(facts(state));
    paper.blocks.append(PaperHeading { QCoreApplication::translate("MinutesPaper", "Décisions") });
    paper.blocks.append(decisionsTable(state));
    paper.blocks += whatWasSaid(state);
    if (const auto table = course(state); !table.rows.isEmpty()) {
        paper.blocks.append(PaperHeading { QCoreApplication::translate("MinutesPaper", "Déroulé") });
        paper.blocks.append(table);
    }
    return paper;
}
