// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/readfile.h"

#include <QFile>

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(file.exists() ? ErrorKind::FileUnreadable : ErrorKind::FileNotFound, { path, file.errorString() });
    return file.readAll();
}
