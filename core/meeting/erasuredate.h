// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Until when contact details may be kept.

#include "core/meeting/state.h"

/** The last day on which they may be: so many months after the sitting as the procedure says; invalid while its date is not known. */
[[nodiscard]] QDate eraseBy(const MeetingState &state);
/** Whether there are any: of whoever is on the list, members or not. */
[[nodiscard]] bool holdsContacts(const MeetingState &state);
