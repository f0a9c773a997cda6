// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the file of a paper is called, so that two loops or two sittings never meet under one name.

#include "core/meeting/state.h"

/** « emargement-03-2026-06-27.pdf » for "emargement" and ".pdf": the loop's code and the day of the sitting. */
[[nodiscard]] QString paperFileName(const MeetingState &state, const QString &paper, const QString &suffix);
