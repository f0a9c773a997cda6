// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The table of a signed sheet's pages: rows, signatures typed, the number written at the foot, and whether both agree.

#include "core/meeting/sheetcheck.h"

#include <QStringList>
#include <QVariant>

class DataTable;

QStringList pageTallyHeadings();
/** For RowsModel. */
QVariant pageTallyValue(const PageTally &page, int column, int role);
/** Columns and look, once the table has its model. */
void preparePageTallies(DataTable &table);
/** As high as its rows, up to eight pages. */
void fitPageTallies(DataTable &table);
