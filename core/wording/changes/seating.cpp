// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/changes/told.h"
#include "core/wording/lookup.h"
#include "core/wording/seating.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

QString told(const SmallGroupsDrawn &change, const MeetingState &)
{
    const auto pattern
        = QCoreApplication::translate("Wording", "%n petit(s) groupe(s) par tirage : %1", nullptr, int(change.groups.size()));
    return filled(pattern, { change.seed });
}

QString told(const PersonSeated &change, const MeetingState &state)
{
    if (!change.group)
        return filled(QCoreApplication::translate("Wording", "%1 n’est plus dans un petit groupe"), { nameOf(state, change.person) });
    return filled(
        QCoreApplication::translate("Wording", "%1 va au groupe %2"), { nameOf(state, change.person), QString::number(*change.group) });
}

QString told(const LatecomersSeated &change, const MeetingState &state)
{
    if (change.seats.size() == 1)
        return told(change.seats.first(), state);
    return QCoreApplication::translate("Wording", "%n personne(s) placée(s) sans déplacer les autres", nullptr, int(change.seats.size()));
}

QString told(const SeatWished &change, const MeetingState &state)
{
    const WishedSeat wish { 0, change.wish, change.people, change.group };
    return filled(QCoreApplication::translate("Wording", "Souhait : %1"), { wishText(wish, state) });
}

QString told(const SeatWishDropped &, const MeetingState &)
{
    return QCoreApplication::translate("Wording", "Souhait retiré");
}

QString told(const ReachableTablesNamed &change, const MeetingState &)
{
    return QCoreApplication::translate("Wording", "%n table(s) accessible(s) en fauteuil", nullptr, int(change.groups.size()));
}
