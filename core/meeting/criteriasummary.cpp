// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/criteriasummary.h"

#include "core/people/names.h"

#include <algorithm>

QList<JoinedCriterion> joinedCriteria(const MeetingState &state, const QString &task)
{
    QList<JoinedCriterion> joined;
    QStringList folded; // of each one joined
    for (const auto &group : groupsAtWork(state)) {
        const auto criteria = state.criteria.value({ group.number, task });
        for (const auto &criterion : criteria) {
            const auto words = fold(criterion);
            const auto place = folded.indexOf(words);
            if (place < 0) {
                folded.append(words);
                joined.append({ criterion, { group.number } });
            } else if (!joined.at(place).groups.contains(group.number)) {
                joined[place].groups.append(group.number);
            }
        }
    }
    std::stable_sort(
        joined.begin(), joined.end(), [](const JoinedCriterion &a, const JoinedCriterion &b) { return a.groups.size() > b.groups.size(); });
    return joined;
}
