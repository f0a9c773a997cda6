// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the window is asked for when it is started.

#include "ui/theme/theme.h"

#include <QString>
#include <QStringList>

#include <optional>

struct Arguments {
    QString path; // a dossier to open
    bool rehearsal = false;
    QString step; // where the rehearsal stands
    std::optional<ThemeChoice> theme; // instead of the one that was chosen in the window
    std::optional<QString> shots; // a folder for pictures of every page
};

/** Reads the command line; a wrong use is told and ends the program with 2, `--help` and `--version` with 0. */
Arguments readArguments(const QStringList &arguments);
