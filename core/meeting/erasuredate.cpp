// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/erasuredate.h"

QDate eraseBy(const MeetingState &state)
{
    return currentSitting(state).start.date().addMonths(procedureOf(state).limits.eraseAfterMonths);
}
