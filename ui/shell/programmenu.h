// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The menu of the whole program, the same on the first page and in a meeting: find, the manual, the theme.

#include "ui/shell/command.h"
#include "ui/theme/theme.h"

#include <functional>

class QWidget;

/** With a meeting open there is more to choose. */
enum class ProgramMenu { AtStart, OfMeeting };

/** Shows it below `button`, the theme in use marked; `run` is told what was chosen. */
void showProgramMenu(QWidget &button, ProgramMenu which, ThemeChoice theme, const std::function<void(Command)> &run);
