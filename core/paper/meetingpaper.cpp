// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/meetingpaper.h"

#include "core/meeting/course.h"
#include "core/meeting/halltime.h"
#include "core/meeting/report.h"
#include "core/meeting/rules.h"
#include "core/meeting/sittings.h"
#include "core/paper/furniture.h"
#include "core/people/loop.h"
#include "core/wording/lookup.h"
#include "core/wording/matrixwords.h"
#include "core/wording/sentences.h"
#include "core/wording/timewords.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QStringList decisionRow(const MeetingState &state, const ProcedureTask &task)
{
    const auto now = deliberationOf(state, task.code);
    QStringList row { numberedTask(state, task.code), {}, notDecidedYet(), {} };
    if (!now.isLocked()) {
        if (now.result && now.result->outcome == Outcome::NotTreated) // which nobody reads back
            row[2] = word(Outcome::NotTreated, now);
        return row;
    }
    QStringList names;
    if (now.result->outcome == Outcome::Designated) {
        for (const auto person : now.result->names)
            names.append(oneLine(nameOf(state, person)));
    }
    row[1] = names.join(u'\n');
    QStringList result { word(now.result->outcome, now) };
    if (!lostAgreements(state, task.code).isEmpty())
        result.append(QCoreApplication::translate("MeetingPaper", "à reprendre : un accord manque depuis"));
    if (now.result->outcome == Outcome::Designated && !uncheckedCertifications(state, task.code, now.result->names).isEmpty())
        result.append(QCoreApplication::translate("MeetingPaper", "certification à vérifier"));
    if (now.result->present > 0)
        result.append(filled(QCoreApplication::translate("MeetingPaper", "%1 à ce moment"),
            { QCoreApplication::translate("MeetingPaper", "%n présent·e(s)", nullptr, now.result->present) }));
    row[2] = result.join(u'\n');
    row[3] = clock(hallTime(state, *now.result->lockedAt));
    return row;
}

/** The day of the sitting that decided, over the hour. */
QString dayOver(const MeetingState &state, const QString &task, const QString &hour)
{
    const auto sitting = sittingOfDecision(state, task);
    return state.sittings.size() > 1 && sitting ? dayAndMonth(state.sittings.at(*sitting).start.date()) + u'\n' + hour : hour;
}

bool isToldIn(const MeetingState &state, const QString &task, qsizetype sitting)
{
    if (const auto decided = sittingOfDecision(state, task); decided && *decided <= sitting)
        return *decided == sitting;
    return sitting + 1 == state.sittings.size() || state.sittings.at(sitting).left.contains(task) || wasReopened(state, task, sitting);
}

/** What became of a task that stood open after a sitting, or was opened again after it. */
QString laterWords(const MeetingState &state, const QString &task, qsizetype sitting)
{
    return wasReopened(state, task, sitting) ? QCoreApplication::translate("MeetingPaper", "décidé, puis rouvert à une séance suivante")
                                             : QCoreApplication::translate("MeetingPaper", "laissé à la séance suivante");
}

constexpr double datedWidth = 26; // « 27 septembre » above the time

PaperTable emptyDecisions()
{
    PaperTable table;
    table.caption = QCoreApplication::translate("MeetingPaper", "Les décisions, mission par mission");
    table.columns = { namingColumn(QCoreApplication::translate("MeetingPaper", "Binôme"), 58),
        { QCoreApplication::translate("MeetingPaper", "Personnes désignées") }, { QCoreApplication::translate("MeetingPaper", "Résultat") },
        timeColumn(QCoreApplication::translate("MeetingPaper", "Heure")) };
    return table;
}

PaperFurniture furnitureOn(const MeetingState &state, const QString &title, const QString &when)
{
    PaperFurniture furniture;
    furniture.organisation = oneLine(loopNameOf(state));
    furniture.title = title;
    furniture.runningHead = runningHeadOf({ title, furniture.organisation, when });
    if (state.rehearsal)
        furniture.marks.append(rehearsalMark());
    furniture.pageNumber = pageNumberWords();
    return furniture;
}

}

QString loopNameOf(const MeetingState &state)
{
    const auto loop = findLoop(state.loop);
    return loop ? loopName(*loop) : state.name;
}

PaperFurniture meetingFurniture(const MeetingState &state, const QString &title)
{
    return furnitureOn(state, title, longDate(currentSitting(state).start.date()));
}

PaperFurniture recordFurniture(const MeetingState &state, const QString &title)
{
    QList<QDate> dates;
    for (const auto &sitting : sittingsHeld(state))
        dates.append(sitting.start.date());
    return furnitureOn(state, title, days(dates));
}

QString sittingWord(qsizetype sitting)
{
    return QCoreApplication::translate("MeetingPaper", "Séance %1").arg(sitting + 1);
}

PaperFields whenAndWhere(const MeetingState &state)
{
    return whenAndWhere(currentSitting(state));
}

PaperFields whenAndWhere(const Sitting &sitting)
{
    const auto place = oneLine(sitting.place);
    return { { { QCoreApplication::translate("MeetingPaper", "Réunion"), dateAndTime(sitting.start), 0 },
        { QCoreApplication::translate("MeetingPaper", "Lieu"), place, place.isEmpty() ? 1 : 0 } } };
}

PaperFields whenAndWhereHeld(const MeetingState &state)
{
    const auto held = sittingsHeld(state);
    if (held.size() < 2)
        return whenAndWhere(held.isEmpty() ? Sitting {} : held.first());
    PaperFields fields;
    for (qsizetype i = 0; i < held.size(); ++i) {
        QStringList words { dateAndTime(held.at(i).start), oneLine(held.at(i).place) };
        words.removeAll(QString());
        fields.fields.append({ sittingWord(i), words.join(u", "_s), 0 });
    }
    return fields;
}

QString whenHeld(const MeetingState &state)
{
    QStringList words;
    for (const auto &sitting : sittingsHeld(state))
        words.append(dateAndTime(sitting.start));
    words.removeAll(QString());
    return words.join(u" ; "_s);
}

QString whereHeld(const MeetingState &state)
{
    QStringList places;
    for (const auto &sitting : sittingsHeld(state))
        places.append(sitting.place);
    places.removeAll(QString());
    places.removeDuplicates();
    return places.join(u" ; "_s);
}

QString numberedTask(const MeetingState &state, const QString &task)
{
    const auto &tasks = procedureOf(state).tasks;
    for (int i = 0; i < tasks.size(); ++i) {
        if (tasks.at(i).code == task)
            return u"%1  %2"_s.arg(i + 1).arg(tasks.at(i).name);
    }
    return task;
}

TableColumn namingColumn(const QString &heading, double width)
{
    TableColumn column { heading };
    column.width = width;
    column.isStrong = true;
    return column;
}

TableColumn timeColumn(const QString &heading)
{
    TableColumn column { heading };
    column.width = 18;
    column.isAtRight = true;
    return column;
}

PaperTable stepsTable(const MeetingState &state, const QStringList &codes)
{
    PaperTable table;
    table.caption = QCoreApplication::translate("MeetingPaper", "Les étapes de la réunion");
    table.columns = { namingColumn(QCoreApplication::translate("MeetingPaper", "Étape"), 52),
        { QCoreApplication::translate("MeetingPaper", "Ce qu’on y fait") },
        timeColumn(QCoreApplication::translate("MeetingPaper", "Durée")) };
    for (const auto &step : procedureOf(state).steps) {
        if (codes.contains(step.code))
            table.rows.append(
                { stepName(state, step.code), withFrenchSpaces(step.todo), durationWords(60 * plannedMinutes(state, step.code)) });
    }
    return table;
}

PaperTable decisionsTable(const MeetingState &state)
{
    auto table = emptyDecisions();
    if (sittingsHeld(state).size() > 1)
        table.columns.last().width = datedWidth;
    for (const auto &one : procedureOf(state).tasks) {
        auto row = decisionRow(state, one);
        row.last() = dayOver(state, one.code, row.last());
        table.rows.append(row);
    }
    return table;
}

PaperTable decisionsTable(const MeetingState &state, qsizetype sitting)
{
    auto table = emptyDecisions();
    for (const auto &one : procedureOf(state).tasks) {
        if (!isToldIn(state, one.code, sitting))
            continue;
        if (sitting + 1 == state.sittings.size() || sittingOfDecision(state, one.code) == sitting)
            table.rows.append(decisionRow(state, one));
        else
            table.rows.append({ numberedTask(state, one.code), {}, laterWords(state, one.code, sitting), {} });
    }
    return table;
}

QString pairRule(const MeetingState &state)
{
    const auto &procedure = procedureOf(state);
    return filled(QCoreApplication::translate("MeetingPaper", "%1 par binôme, de groupes d’action différents, certifiés avant le %2."),
        { QCoreApplication::translate("MeetingPaper", "%n personne(s)", nullptr, procedure.limits.pairSize),
            longDate(procedure.certifiedBefore) });
}

QStringList criteriaHeadings()
{
    return { QCoreApplication::translate("MeetingPaper", "Compétences"),
        QCoreApplication::translate("MeetingPaper", "Expérience militante"), QCoreApplication::translate("MeetingPaper", "Disponibilité"),
        QCoreApplication::translate("MeetingPaper", "Engagement") };
}
