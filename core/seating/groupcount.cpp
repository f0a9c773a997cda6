// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seating/groupcount.h"

#include <QtGlobal>

#include <algorithm>

int groupsFor(int people, int limit)
{
    // 19 seats in 20 at most are taken
    const qint64 seats = qint64(19) * limit;
    return int(std::min<qint64>(people, (qint64(20) * people + seats - 1) / seats));
}

GroupSizes groupSizes(int people, int groups)
{
    return { people / groups, people % groups };
}
