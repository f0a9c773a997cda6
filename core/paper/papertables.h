// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The tables of papers, for a spreadsheet.

#include "core/exchange/writtentable.h"
#include "core/paper/document.h"

/**
 * A table for each one of the papers that has rows, in their order: the members of a list to sign, without its blank rows; a table
 * that is read or filled in, with what is dotted left empty; the answers of a report together. Each bears its caption, else the title
 * of its paper, after the number in the paper's badge if it has one, and the paper's marks. Papers without tables give none.
 */
[[nodiscard]] QList<WrittenTable> tablesOf(const QList<Paper> &papers);
