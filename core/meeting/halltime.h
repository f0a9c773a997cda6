// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the clock in the hall said: instants of the journal in the loop's own time zone, whatever the computer's.

#include "core/meeting/state.h"

#include <QTime>

/** The date and time in the hall at `at`, milliseconds since 1970; the computer's zone when the loop's is not known. */
QDateTime hallDateTime(const MeetingState &state, qint64 at);
/** The time alone. */
QTime hallTime(const MeetingState &state, qint64 at);
/** The instant, in milliseconds since 1970, at which the clock in the hall shows this date and time. */
qint64 hallInstant(const MeetingState &state, const QDateTime &wall);
