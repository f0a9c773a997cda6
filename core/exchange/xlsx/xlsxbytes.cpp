// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/xlsxbytes.h"

#include "core/exchange/xlsx/latexlsxwriter.h"
#include "core/late/latefunction.h"

namespace {

WriteXlsx *xlsxwriter()
{
    static auto *const found = lateFunction<WriteXlsx>("boucle-xlsxwriter", "boucleWriteXlsx");
    return found;
}

}

bool canWriteXlsx()
{
    return xlsxwriter();
}

Result<QByteArray> xlsxBytes(const QList<WrittenTable> &tables, const QString &title, qint64 now)
{
    Result<QByteArray> written = refuse(ErrorKind::XlsxSupportMissing);
    if (auto *write = xlsxwriter())
        write(written, tables, title, now);
    return written;
}
