// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The report of a meeting on paper, filled in from its state, for the reporter alone.

#include "core/meeting/state.h"
#include "core/paper/reportdocument.h"

ReportInput reportInputOf(const MeetingState &state);
