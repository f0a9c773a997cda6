// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The sitting as an event for the members' calendars.

#include "core/exchange/calendar.h"
#include "core/meeting/state.h"

/**
 * The event of the current sitting, written at `now` (milliseconds since 1970): the meeting's name, what it is for, when and where,
 * and nobody's name. It keeps its identifier when it is moved; another sitting has another one. Nothing before the meeting was created.
 */
std::optional<CalendarEvent> eventOf(const MeetingState &state, qint64 now);
