// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Draws a table that is read or filled in, from page to page.

#include "core/paper/document.h"
#include "ui/pages/pagewriter.h"

/** Whether something stands below a table on its last page. */
enum class AfterTable { More, Nothing };

/** The head stands again on each page; only a row that is higher than a page is cut, between two lines. */
void writeTable(PageWriter &writer, const PaperTable &table, AfterTable after);
/** The height of the head and the first row, in millimetres: what a heading above it is to stay with. */
double leastHeight(PageWriter &writer, const PaperTable &table);
