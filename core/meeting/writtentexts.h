// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The texts of a change that somebody wrote: of a meeting that is created, its name and place, and not its procedure, which is nobody's.

#include "core/meeting/change.h"
#include "core/record/texts.h"

template <class Change, class Visit> void eachWrittenText(Change &change, const Visit &visit)
{
    auto *created = std::get_if<MeetingCreated>(&change);
    if (!created)
        return eachText(change, visit);
    visit(QLatin1StringView("name"), created->name);
    visit(QLatin1StringView("place"), created->place);
}
