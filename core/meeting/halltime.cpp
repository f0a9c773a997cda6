// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/halltime.h"

#include <QTimeZone>

QDateTime hallDateTime(const MeetingState &state, qint64 at)
{
    const QTimeZone zone(state.zone.toUtf8());
    return zone.isValid() ? QDateTime::fromMSecsSinceEpoch(at, zone) : QDateTime::fromMSecsSinceEpoch(at);
}

QTime hallTime(const MeetingState &state, qint64 at)
{
    return hallDateTime(state, at).time();
}

qint64 hallInstant(const MeetingState &state, const QDateTime &wall)
{
    const QTimeZone zone(state.zone.toUtf8());
    const auto at = zone.isValid() ? QDateTime(wall.date(), wall.time(), zone) : QDateTime(wall.date(), wall.time());
    return at.toMSecsSinceEpoch();
}
