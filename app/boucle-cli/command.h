// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One command of boucle-cli; each stands in a file of its own.

#include "app/boucle-cli/grammar.h"

/** What the program says to its caller when it ends. */
enum class ExitCode { Done = 0, Refused = 1, WrongUsage = 2 };

struct Command {
    QString name;
    Grammar grammar;
    ExitCode (*run)(const Arguments &arguments);
};

Command newCommand();
Command importCommand();
Command listCommand();
Command doCommand();
Command intentsCommand();
Command paperCommand();
Command procedureCommand();
Command verifyCommand();
Command rehearseCommand();
Command seatCommand();
Command eraseCommand();
Command personCommand();
Command sealCommand();
Command salvageCommand();
Command takeHomeCommand();
