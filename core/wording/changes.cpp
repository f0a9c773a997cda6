// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/changes/told.h"
#include "core/wording/sentences.h"

QString sentence(const MeetingChange &change, const MeetingState &state)
{
    return std::visit([&](const auto &one) { return told(one, state); }, change);
}
