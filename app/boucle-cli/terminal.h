// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The terminal behind the command line, whatever its input and output are redirected to.

#include <QString>

#include <optional>

/** Asks, and reads a line that is not shown while it is typed; nothing without a terminal. */
std::optional<QString> readUnseen(const QString &question);
/** Whether somebody can be asked at all. */
bool hasTerminal();
