// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/minutespaper.h"

#include "core/meeting/criteriasummary.h"
#include "core/meeting/halltime.h"
#include "core/meeting/report.h"
#include "core/meeting/sittings.h"
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
    auto words = withFrenchSpaces(oneLine(text));
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

QStringList decidedIn(const MeetingState &state, qsizetype sitting)
{
    QStringList tasks;
    for (const auto &task : procedureOf(state).tasks) {
        if (sittingOfDecision(state, task.code) == sitting || wasReopened(state, task.code, sitting))
            tasks.append(task.code);
    }
    return tasks;
}

QStringList decisionLines(const MeetingState &state, qsizetype sitting)
{
    const int locked = int(decidedIn(state, sitting).size());
    return { QCoreApplication::translate("MinutesPaper", "%n décision(s) relue(s) et actée(s).", nullptr, locked) };
}

/** What a step gave is told once, where it was done last. */
bool isDoneAgain(const MeetingState &state, const QString &step, qsizetype sitting)
{
    for (auto later = sitting + 1; later < state.sittings.size(); ++later) {
        if (state.sittings.at(later).steps.contains(step))
            return true;
    }
    return false;
}

QStringList linesOf(const MeetingState &state, const ProcedureStep &step, qsizetype sitting)
{
    if (step.kind == StepKind::Decisions)
        return decisionLines(state, sitting);
    if (isDoneAgain(state, step.code, sitting))
        return {};
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
    case StepKind::Report:
        return {};
    }
    return {};
}

/**
 * Whether something was noted of a step that nobody started, in any sitting. When it was is not known: it is told with the first, where
 * groups work; decisions have their own sitting.
 */
bool leftSomething(const MeetingState &state, const ProcedureStep &step, qsizetype sitting)
{
    const bool wasStarted = std::any_of(
        state.sittings.begin(), state.sittings.end(), [&](const Sitting &one) { return one.steps.value(step.code).startedAt.has_value(); });
    if (wasStarted)
        return false;
    if (step.kind == StepKind::Decisions)
        return !decidedIn(state, sitting).isEmpty();
    if (sitting > 0)
        return false;
    switch (step.kind) {
    case StepKind::LookBack:
        return !lookBacks(state).isEmpty();
    case StepKind::Profiles:
        return !state.presentations.isEmpty();
    case StepKind::Criteria:
        return !state.criteria.isEmpty();
    case StepKind::Findings:
        return !state.findings.isEmpty();
    default:
        return false;
    }
}

PaperTable course(const MeetingState &state, qsizetype sitting)
{
    PaperTable table;
    table.caption = QCoreApplication::translate("MinutesPaper", "Le déroulé, étape par étape");
    TableColumn time;
    time.width = 18;
    table.columns = { time, namingColumn({}, 52), {} };
    const auto &steps = state.sittings.at(sitting).steps;
    for (const auto &step : procedureOf(state).steps) {
        const auto started = steps.value(step.code).startedAt;
        if (started || leftSomething(state, step, sitting))
            table.rows.append({ started ? clock(hallTime(state, *started)) : QString(), stepName(state, step.code),
                linesOf(state, step, sitting).join(u'\n') });
    }
    return table;
}

/** « de 14 h 04 à 17 h 22 », or nothing before the sitting. */
QString fromTo(const MeetingState &state, const Sitting &sitting)
{
    std::optional<qint64> first;
    std::optional<qint64> last;
    for (const auto &times : sitting.steps) {
        if (times.startedAt)
            first = std::min(first.value_or(*times.startedAt), *times.startedAt);
        if (times.finishedAt)
            last = std::max(last.value_or(*times.finishedAt), *times.finishedAt);
    }
    if (!first)
        return {};
    const auto from = clock(hallTime(state, *first));
    return last ? QCoreApplication::translate("MinutesPaper", "de %1 à %2").arg(from, clock(hallTime(state, *last)))
                : QCoreApplication::translate("MinutesPaper", "à partir de %1").arg(from);
}

PaperFields facts(const MeetingState &state, qsizetype at)
{
    const auto &sitting = state.sittings.at(at);
    const bool isLast = at + 1 == sittingsHeld(state).size();
    auto fields = whenAndWhere(sitting);
    const auto add = [&fields](const QString &label, const QString &value) {
        if (!value.isEmpty())
            fields.fields.append({ label, value, 0 });
    };
    add(QCoreApplication::translate("MinutesPaper", "Durée"), fromTo(state, sitting));
    if (const int present = attendance(sitting); present > 0) // who left early was there
        add(QCoreApplication::translate("MinutesPaper", "Présence"),
            QCoreApplication::translate("MinutesPaper", "%1 en tout, sur %2")
                .arg(QCoreApplication::translate("MinutesPaper", "%n présent·e(s)", nullptr, present),
                    QCoreApplication::translate("MinutesPaper", "%n membre(s)", nullptr, int(membersOf(state).size()))));
    add(QCoreApplication::translate("MinutesPaper", "Animation"), namesOf(state, isLast ? state.facilitators : sitting.facilitators));
    if (state.reporter && isLast)
        add(QCoreApplication::translate("MinutesPaper", "Remontées"), nameOf(state, *state.reporter));
    return fields;
}

/** The tasks whose reservations and oppositions are told with a sitting: those it decided, and with the last one held those still open. */
QStringList saidIn(const MeetingState &state, qsizetype sitting)
{
    const bool tellsOpen = sitting + 1 == sittingsHeld(state).size();
    QStringList tasks;
    for (const auto &task : procedureOf(state).tasks) {
        const auto decided = sittingOfDecision(state, task.code);
        if (decided ? *decided == sitting : tellsOpen)
            tasks.append(task.code);
    }
    return tasks;
}

/** « Séance 2 : samedi 4 juillet 2026 ». */
QString headingOf(const MeetingState &state, qsizetype sitting)
{
    QStringList words { sittingWord(sitting), longDate(state.sittings.at(sitting).start.date()) };
    words.removeAll(QString());
    return words.size() < 2 ? words.join(QString()) : filled(u"%1 : %2"_s, words);
}

/** What was decided, said and done in one sitting. */
QList<CirculatingPaper::Block> recordOf(const MeetingState &state, qsizetype sitting, HeadingLevel level)
{
    QList<CirculatingPaper::Block> blocks { facts(state, sitting) };
    if (const auto decisions = decisionsTable(state, sitting); !decisions.rows.isEmpty()) {
        blocks.append(PaperHeading { QCoreApplication::translate("MinutesPaper", "Décisions"), level });
        blocks.append(decisions);
    }
    blocks += whatWasSaid(state, saidIn(state, sitting), level);
    if (const auto table = course(state, sitting); !table.rows.isEmpty()) {
        blocks.append(PaperHeading { QCoreApplication::translate("MinutesPaper", "Déroulé"), level });
        blocks.append(table);
    }
    return blocks;
}

/** The sitting that is to come: when, where, and the tasks that are left to it. */
QList<CirculatingPaper::Block> toCome(const MeetingState &state)
{
    QStringList names;
    for (const auto &task : tasksLeft(state))
        names.append(taskName(state, task));
    auto fields = whenAndWhere(state);
    if (!names.isEmpty())
        fields.fields.append({ QCoreApplication::translate("MinutesPaper", "À traiter"), names.join(u", "_s), 0 });
    return { fields };
}

}

CirculatingPaper minutesPaper(const MeetingState &state)
{
    CirculatingPaper paper { recordFurniture(state, QCoreApplication::translate("MinutesPaper", "Compte rendu")), {} };
    paper.furniture.foot = QCoreApplication::translate("MinutesPaper", "Sans coordonnées ni auteur·rice d’opinion");
    if (state.sittings.isEmpty())
        paper.blocks = { whenAndWhere(state) };
    else if (state.sittings.size() == 1)
        paper.blocks = recordOf(state, 0, HeadingLevel::Section);
    for (qsizetype i = 0; i < state.sittings.size() && state.sittings.size() > 1; ++i) {
        paper.blocks.append(PaperHeading { headingOf(state, i) });
        paper.blocks += i < sittingsHeld(state).size() ? recordOf(state, i, HeadingLevel::Part) : toCome(state);
    }
    return paper;
}
