// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the hall may be shown of what the facilitators' page is about.

#include "core/meeting/state.h"
#include "core/slide/slidekey.h"
#include "ui/shell/destination.h"

/** The slide for a page; nothing for pages of the preparation, which are the facilitators' own. */
std::optional<SlideKey> slideOf(const MeetingState &state, const Destination &page);
