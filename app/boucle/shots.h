// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A picture of every page of the window, light and dark, on the rehearsal meeting.

#include "ui/shell/services.h"

class QApplication;

/** Writes PNG files into `folder` and gives the program's exit code: 0, or 1 when one could not be written. */
int takeShots(QApplication &application, const Services &services, const QString &folder);
