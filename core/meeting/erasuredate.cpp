// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/erasuredate.h"

QDate eraseBy(const MeetingState &state)
{
    return currentSitting(state).start.date().addMonths(procedureOf(state).limits.eraseAfterMonths);
}

bool holdsContacts(const MeetingState &state)
{
    bool holds = false;
    state.people.each([&](const Person &person) { holds = holds || !person.email.isEmpty() || !person.phone.isEmpty(); });
    return holds;
}
