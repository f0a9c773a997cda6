// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What Tab goes through in a window, and what it passes over.

#include <QStringList>

class QWidget;

/** Presses Tab until the keyboard is back where it was: what it missed, showed out of sight, or has no name for a screen reader. */
QStringList faultsOfTabCourse(QWidget &window);
