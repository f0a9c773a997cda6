// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/xlsxbytes.h"

bool canWriteXlsx()
{
    return false;
}

Result<QByteArray> xlsxBytes(const QList<WrittenTable> &, const QString &, qint64)
{
    return refuse(ErrorKind::XlsxSupportMissing);
}
