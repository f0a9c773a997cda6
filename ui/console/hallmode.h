// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the hall must not see of the facilitators' window when it may see their screen.

#include "ui/shell/destination.h"

/** Whether a page shows a contact, what a group said of someone, or how many groups brought a name. */
bool isForFacilitatorsOnly(PageKind kind);
