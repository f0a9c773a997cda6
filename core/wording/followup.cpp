// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/followup.h"

#include "core/wording/lookup.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

QString teamSentence(const MeetingState &state, const QString &task)
{
    const auto now = state.followUps.value(task);
    const auto names = namesOf(state, now.team);
    if (now.team.isEmpty() && now.teamWork.isEmpty())
        return {};
    if (now.team.isEmpty())
        return filled(QCoreApplication::translate("Wording", "Une équipe de travail à former, pour : %1."), { now.teamWork });
    if (now.teamWork.isEmpty())
        return filled(QCoreApplication::translate("Wording", "Équipe de travail : %1."), { names });
    return filled(QCoreApplication::translate("Wording", "Équipe de travail : %1, pour : %2."), { names, now.teamWork });
}

QString searchersSentence(const MeetingState &state, const QString &task)
{
    const auto people = state.followUps.value(task).searchers;
    if (people.isEmpty())
        return {};
    const auto pattern = QCoreApplication::translate("Wording", "%1 cherche(nt) des volontaires.", nullptr, int(people.size()));
    return filled(pattern, { namesOf(state, people) });
}
