// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/decide/checks.h"
#include "core/meeting/decide/decide.h"
#include "core/meeting/rules.h"

using namespace Qt::StringLiterals;

MeetingDecision decide(const MeetingState &state, TeamNamed intent)
{
    intent.work = intent.work.trimmed();
    const auto checked = allOf({ hasTask(state, intent.task), hasPeople(state, intent.people), areDifferent(state, intent.people),
        isShort(intent.work, u"work"_s, shortText) });
    if (!checked)
        return refuse(checked);
    auto advice = contactBreaches({ intent.work });
    return accept(std::move(intent), std::move(advice));
}

MeetingDecision decide(const MeetingState &state, SearchersNamed intent)
{
    const auto checked = allOf({ hasTask(state, intent.task), hasPeople(state, intent.people), areDifferent(state, intent.people) });
    if (!checked)
        return refuse(checked);
    return accept(std::move(intent));
}
