// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/changes/told.h"
#include "core/wording/lookup.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

QString told(const TeamNamed &change, const MeetingState &state)
{
    const auto task = taskName(state, change.task);
    if (!change.people.isEmpty())
        return filled(QCoreApplication::translate("Wording", "%1, équipe de travail : %2"), { task, namesOf(state, change.people) });
    if (!change.work.isEmpty())
        return filled(QCoreApplication::translate("Wording", "%1, une équipe de travail pour : %2"), { task, change.work });
    return filled(QCoreApplication::translate("Wording", "%1 : pas d’équipe de travail"), { task });
}

QString told(const SearchersNamed &change, const MeetingState &state)
{
    const auto task = taskName(state, change.task);
    if (change.people.isEmpty())
        return filled(QCoreApplication::translate("Wording", "%1 : personne ne cherche de volontaires"), { task });
    const auto pattern = QCoreApplication::translate("Wording", "%1 : %2 cherche(nt) des volontaires", nullptr, int(change.people.size()));
    return filled(pattern, { task, namesOf(state, change.people) });
}
