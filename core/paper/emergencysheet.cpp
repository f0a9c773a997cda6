// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/emergencysheet.h"

#include "core/meeting/course.h"
#include "core/meeting/criteriasummary.h"
#include "core/meeting/findinggrid.h"
#include "core/meeting/halltime.h"
#include "core/meeting/namesinhall.h"
#include "core/meeting/profilecodes.h"
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

/** As many blank rows as groups are expected, while none is made and nothing was brought. */
MeetingState withGroupsExpected(MeetingState state)
{
    if (state.findings.isEmpty())
        state.smallGroups = groupsToPrint(state);
    return state;
}

/** What each group brought for each task, its names shortened; the cells still awaited are dotted. */
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

QString peopleOf(const NamesInHall &names, const QList<Id<Person>> &people)
{
    QStringList words;
    for (const auto person : people)
        words.append(oneLine(names.of(person)));
    return enumeration(words);
}

/** « Ida Ferrand et Luc Carnot · Désigné, à relire »: what was found, and what is left to do with it. */
QString foundSo(const NamesInHall &names, const Deliberation &talk)
{
    QStringList parts { peopleOf(names, talk.result->names), word(talk.result->outcome, talk),
        talk.result->readBackAt ? QCoreApplication::translate("EmergencySheet", "relu, à acter")
                                : QCoreApplication::translate("EmergencySheet", "à relire") };
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/** What is said of a proposal so far, without who: the questions that wait for an answer, the ways out. */
QStringList openMatters(const Deliberation &talk)
{
    QStringList lines;
    for (const auto &question : talk.questions) {
        if (question.answer.trimmed().isEmpty())
            lines.append(filled(
                QCoreApplication::translate("EmergencySheet", "Question sans réponse : %1"), { withFrenchSpaces(oneLine(question.text)) }));
    }
    for (const auto &opposition : talk.oppositions) {
        if (const auto way = withFrenchSpaces(oneLine(opposition.wayOut)); opposition.state == OppositionState::Open && !way.isEmpty())
            lines.append(filled(QCoreApplication::translate("EmergencySheet", "Issue proposée : %1"), { way }));
    }
    return lines;
}

/** What each debated task is at: who is proposed and what waits for an answer, or what was found and is to be read back. */
PaperTable onTheTable(const MeetingState &state)
{
    const NamesInHall names(state);
    PaperTable table;
    table.caption = QCoreApplication::translate("EmergencySheet", "Les missions en discussion");
    table.columns = { namingColumn(QCoreApplication::translate("EmergencySheet", "Mission"), 58),
        { QCoreApplication::translate("EmergencySheet", "Sur la table") } };
    for (const auto &task : procedureOf(state).tasks) {
        const auto talk = deliberationOf(state, task.code);
        const bool isLeft = talk.result && talk.result->outcome == Outcome::NotTreated;
        if (talk.isLocked() || isLeft || (talk.proposals.isEmpty() && !talk.result))
            continue;
        QStringList lines;
        if (talk.result) {
            lines.append(foundSo(names, talk));
        } else {
            lines.append(filled(u"%1 · %2"_s, { peopleOf(names, talk.proposals.last().pair), word(talk.stage).toLower() }));
            if (const auto wording = oneLine(talk.proposals.last().wording); !wording.isEmpty())
                lines.append(u"« %1 »"_s.arg(wording));
        }
        table.rows.append({ numberedTask(state, task.code), (lines + openMatters(talk)).join(u'\n') });
    }
    return table;
}

/** A line for each task that has something, named in the first column. */
template <class Words> PaperTable byTask(const MeetingState &state, const QString &caption, const Words &words)
{
    PaperTable table;
    table.caption = caption;
    table.columns = { namingColumn({}, 58), {} };
    for (const auto &task : procedureOf(state).tasks) {
        if (const QString said = words(task.code); !said.isEmpty())
            table.rows.append({ numberedTask(state, task.code), said });
    }
    return table;
}

/** « 1A Ida Ferrand, 1B … »: the codes that the sheets of the small groups are filled in with. */
PaperTable profiles(const MeetingState &state)
{
    const NamesInHall names(state);
    return byTask(state, QCoreApplication::translate("EmergencySheet", "Les profils et leurs codes"), [&](const QString &task) {
        QStringList people;
        for (const auto standing = standingProfiles(state, task); const auto &profile : standing)
            people.append(profileCode(state, profile.id) + QChar::Nbsp + oneLine(names.of(profile.person))
                + (profile.agreement == Agreement::ToConfirm ? QCoreApplication::translate("EmergencySheet", " (accord à confirmer)")
                                                             : QString()));
        return people.join(u", "_s);
    });
}

PaperTable criteria(const MeetingState &state)
{
    return byTask(state, QCoreApplication::translate("EmergencySheet", "Les critères des petits groupes"), [&](const QString &task) {
        QStringList words;
        for (const auto joined = joinedCriteria(state, task); const auto &criterion : joined)
            words.append(oneLine(criterion.text));
        return words.join(u", "_s);
    });
}

PaperTable lookBacks(const MeetingState &state)
{
    return byTask(state, QCoreApplication::translate("EmergencySheet", "Ce que le bilan a dit"), [&](const QString &task) {
        const auto said = state.lookBacks.value(task);
        QStringList parts;
        if (const auto well = withFrenchSpaces(oneLine(said.wentWell)); !well.isEmpty())
            parts.append(filled(QCoreApplication::translate("EmergencySheet", "A bien marché : %1"), { well }));
        if (const auto hard = withFrenchSpaces(oneLine(said.difficulties)); !hard.isEmpty())
            parts.append(filled(QCoreApplication::translate("EmergencySheet", "Difficile : %1"), { hard }));
        return parts.join(u'\n');
    });
}

/** While profiles are presented: the groups that have had their turn. */
QStringList groupsThatPresented(const MeetingState &state)
{
    const auto step = currentStep(state);
    const auto *current = step ? stepOf(procedureOf(state), *step) : nullptr;
    QStringList groups;
    if (!current || current->kind != StepKind::Profiles)
        return groups;
    for (const auto group : state.presentations.keys())
        groups.append(oneLine(nameOf(state, group)));
    return groups;
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
    if (state.reporter)
        fields.fields.append({ QCoreApplication::translate("EmergencySheet", "Remontées"), nameOf(state, *state.reporter), 0 });
    if (const auto step = currentStep(state))
        fields.fields.append({ QCoreApplication::translate("EmergencySheet", "En cours"),
            filled(QCoreApplication::translate("EmergencySheet", "%1, depuis %2"),
                { stepName(state, *step), clock(hallTime(state, currentSitting(state).steps.value(*step).startedAt.value_or(now))) }),
            0 });
    if (const auto groups = groupsThatPresented(state); !groups.isEmpty())
        fields.fields.append({ QCoreApplication::translate("EmergencySheet", "Ont présenté"), groups.join(u", "_s), 0 });
    paper.blocks.append(fields);
    const auto add = [&paper](const QString &heading, const PaperTable &table) {
        if (table.rows.isEmpty())
            return;
        paper.blocks.append(PaperHeading { heading });
        paper.blocks.append(table);
    };
    add(QCoreApplication::translate("EmergencySheet", "Décisions"), decisionsTable(state));
    add(QCoreApplication::translate("EmergencySheet", "En discussion"), onTheTable(state));
    paper.blocks += whatWasSaid(state);
    add(QCoreApplication::translate("EmergencySheet", "Ce qui reste à faire"), stepsTable(state, stepsLeft(state, now)));
    add(QCoreApplication::translate("EmergencySheet", "Petits groupes"), smallGroups(state));
    add(QCoreApplication::translate("EmergencySheet", "Remontées des petits groupes"), findings(state));
    add(QCoreApplication::translate("EmergencySheet", "Profils proposés"), profiles(state));
    add(QCoreApplication::translate("EmergencySheet", "Critères"), criteria(state));
    add(QCoreApplication::translate("EmergencySheet", "Bilan"), lookBacks(state));
    return paper;
}
