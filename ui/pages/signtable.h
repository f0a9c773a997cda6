// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Draws the table of an attendance sheet: rows by letter, blank rows, totals and signatures.

#include "core/paper/document.h"
#include "ui/pages/pagewriter.h"

/** Writes the table from the writer's place on; returns how many blank rows were drawn. */
int writeSignTable(PageWriter &writer, const SignTable &table, const QString &blankRange);
