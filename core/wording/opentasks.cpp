// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/opentasks.h"

#include "core/meeting/rules.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

namespace {

template <class Among> QStringList linesOf(const MeetingState &state, Among among)
{
    QStringList lines;
    for (const auto &task : procedureOf(state).tasks) {
        const auto now = deliberationOf(state, task.code);
        if (!hasPair(state, task.code) && among(now))
            lines.append(filled(QCoreApplication::translate("Wording", "%1 : %2"), { task.name, whatNext(state, task.code) }));
    }
    return lines;
}

}

bool hasPair(const MeetingState &state, const QString &task)
{
    const auto now = deliberationOf(state, task);
    return now.isLocked() && now.result->outcome == Outcome::Designated && lostAgreements(state, task).isEmpty();
}

QString whatNext(const MeetingState &state, const QString &task)
{
    const auto now = deliberationOf(state, task);
    if (!now.result || !lostAgreements(state, task).isEmpty())
        return QCoreApplication::translate("Wording", "à reprendre ensemble");
    switch (now.result->outcome) {
    case Outcome::Designated:
        return QCoreApplication::translate("Wording", "à relire, puis à acter");
    case Outcome::NoConsensus:
        return QCoreApplication::translate("Wording", "les équipes nationales choisissent parmi les profils débattus");
    case Outcome::Vacant:
        return QCoreApplication::translate("Wording", "chaque groupe cherche des volontaires");
    case Outcome::NotTreated:
        return QCoreApplication::translate("Wording", "à reprendre à une autre séance");
    }
    return {};
}

QStringList tasksLeftOpen(const MeetingState &state)
{
    return linesOf(state, [](const Deliberation &now) { return now.isLocked(); });
}

QStringList tasksWithoutPair(const MeetingState &state)
{
    return linesOf(state, [](const Deliberation &) { return true; });
}
