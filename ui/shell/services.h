// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the program gives to its window: where dossiers are kept, the time, and what reads foreign files.

#include "core/exchange/readinput.h"
#include "core/journal/shelf.h"
#include "ui/shell/keychain.h"
#include "ui/shell/power.h"

#include <QDateTime>

#include <functional>

struct Services {
    Shelf &shelf;
    std::function<QDateTime()> clock;
    /** Reads the words of a PDF; refuses with PdfSupportMissing in a build without Poppler. */
    ReadPdf readPdf;
    /** Where settings are kept (recent dossiers, theme): a folder of the user's, or a test's. */
    QString settingsFolder;
    Power power = {};
    Keychain keychain = {};
};
