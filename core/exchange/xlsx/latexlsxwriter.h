// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the library boucle-xlsxwriter has, as xlsxbytes.h tells it.

#include "core/exchange/xlsx/xlsxbytes.h"

using WriteXlsx = void(Result<QByteArray> &written, const QList<WrittenTable> &tables, const QString &title, qint64 now);
extern "C" Q_DECL_EXPORT WriteXlsx boucleWriteXlsx;
