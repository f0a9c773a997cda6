// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The tables of a kind of paper, for a spreadsheet.

#include "core/exchange/writtentable.h"
#include "core/paper/paperkinds.h"

/**
 * The tables of these papers, which are of this kind; the one that matters most comes first. The grid of the groups, which pages show a
 * few groups at a time, is one table again. Empty where the papers have no table yet.
 */
QList<WrittenTable> tablesOf(PaperKind kind, const QList<Paper> &papers);
