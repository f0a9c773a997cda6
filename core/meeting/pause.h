// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The pause between the study of the profiles and the pooling: the hall breathes while the small groups' sheets are typed.

#include "core/meeting/state.h"

/** The small groups whose sheet is not typed to its end, by number; none while no groups are made. */
QList<int> awaitedSheets(const MeetingState &state);
/** Whether to propose the pause: the profiles are being studied or were, and the pooling is still to begin or waits for sheets. */
bool isPauseNear(const MeetingState &state);
