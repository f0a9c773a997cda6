// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/erasurewords.h"

#include "core/meeting/erasuredate.h"
#include "core/wording/sentences.h"

#include <QCoreApplication>

ErasureWords erasureWords(const MeetingState &state, QDate today)
{
    const auto day = eraseBy(state);
    if (state.rehearsal || !day.isValid() || !holdsContacts(state))
        return {};
    if (today > day)
        return {
            QCoreApplication::translate("Wording", "Coordonnées à effacer : elles devaient l’être le %1 au plus tard.").arg(longDate(day)),
            true
        };
    return { QCoreApplication::translate("Wording", "Coordonnées à effacer au plus tard le %1.").arg(longDate(day)) };
}
