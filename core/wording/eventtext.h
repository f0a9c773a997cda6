// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What to paste into the platform: the event of the meeting. The message to the members is the invitation (core/paper).

#include "core/meeting/state.h"

struct EventText {
    QString subtype; // the event's sub-type on the platform
    QString title;
    QString description;
    bool operator==(const EventText &) const = default;
};

/** The texts for the sitting that is prepared; what is not known yet is left out (domain.md A, Before, 2). */
EventText eventTextOf(const MeetingState &state);
