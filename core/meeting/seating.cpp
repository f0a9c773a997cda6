// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/seating.h"

#include "core/seating/groupcount.h"

#include <algorithm>

int proposedGroupCount(const MeetingState &state)
{
    return groupsFor(std::max(1, presentNow(state)), std::max(1, procedureOf(state).limits.smallGroup));
}

QList<SmallGroup> sharedGroups(const MeetingState &state, int count)
{
    const int present = presentNow(state);
    QList<SmallGroup> groups;
    for (int i = 0; i < count; ++i) {
        SmallGroup group { i + 1, present / count + (i < present % count ? 1 : 0), {}, {} };
        const auto known = std::find_if(
            state.smallGroups.begin(), state.smallGroups.end(), [&](const SmallGroup &one) { return one.number == group.number; });
        if (known != state.smallGroups.end()) {
            group.reporter = known->reporter;
            if (count == state.smallGroups.size())
                group.headcount = known->headcount;
        }
        groups.append(group);
    }
    return groups;
}

QList<int> groupsLost(const MeetingState &state, int count)
{
    QList<int> lost;
    for (const auto &group : state.smallGroups) {
        if (group.number <= count)
            continue;
        const auto isThere = [&](const auto &cells) {
            return std::any_of(cells.keyBegin(), cells.keyEnd(), [&](const Cell &cell) { return cell.group == group.number; });
        };
        if (isThere(state.findings) || isThere(state.criteria))
            lost.append(group.number);
    }
    return lost;
}
