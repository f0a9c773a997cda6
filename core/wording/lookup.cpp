// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/lookup.h"

#include "core/meeting/namesinhall.h"
#include "core/wording/sentences.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QString nameOf(const MeetingState &state, Id<Person> id)
{
    const auto name = nameInHall(state, id);
    return name.isEmpty() ? QCoreApplication::translate("Wording", "personne %1").arg(id.number()) : name;
}

QString nameOf(const MeetingState &state, Id<LocalGroup> id)
{
    const auto *group = state.localGroups.find(id);
    return group ? group->name : QCoreApplication::translate("Wording", "groupe %1").arg(id.number());
}

QString namesOf(const MeetingState &state, const QList<Id<Person>> &ids)
{
    QStringList names;
    for (const auto id : ids)
        names.append(nameOf(state, id));
    return enumeration(names);
}

QString taskName(const MeetingState &state, const QString &code)
{
    const auto *task = taskOf(procedureOf(state), code);
    return task ? task->name : code;
}

QString pairName(const MeetingState &state, const QString &code)
{
    const auto *task = taskOf(procedureOf(state), code);
    if (task && !task->pair.isEmpty())
        return task->pair;
    return filled(QCoreApplication::translate("Wording", "le binôme « %1 »"), { taskName(state, code) });
}

QString stepName(const MeetingState &state, const QString &code)
{
    const auto *step = stepOf(procedureOf(state), code);
    if (!step)
        return code;
    return step->numeral.isEmpty() ? step->name : u"%1 %2"_s.arg(step->numeral, step->name);
}

QString answerLabel(const MeetingState &state, const QString &key)
{
    for (const auto &answer : procedureOf(state).form.answers) {
        if (answer.key == key)
            return answer.label;
    }
    return key;
}
