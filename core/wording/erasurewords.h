// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Until when the contact details of a dossier may be kept, as it is said where the dossier is shown.

#include "core/meeting/state.h"

struct ErasureWords {
    QString words; // « Coordonnées à effacer au plus tard le dimanche 27 septembre 2026. »; empty where there are none
    bool isLate = false;
    bool operator==(const ErasureWords &) const = default;
};

/** What there is to say on that day; nothing of a rehearsal, nor while the meeting has no date. */
[[nodiscard]] ErasureWords erasureWords(const MeetingState &state, QDate today);
