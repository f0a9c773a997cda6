// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The words of the command line, for translation.

#include <QCoreApplication>

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
