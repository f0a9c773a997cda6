// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/newfile.h"

#include <QFile>

Result<void> makeEmptyFile(const QString &path)
{
    QFile file(path);
    if (file.exists())
        return refuse(ErrorKind::FileExists, { path });
    const auto mode = QIODevice::WriteOnly | QIODevice::NewOnly;
    if (file.open(mode, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return {};
    if (file.exists())
        return refuse(ErrorKind::FileExists, { path });
    if (file.error() == QFileDevice::ResourceError)
        return refuse(ErrorKind::DiskFull, { path });
    return refuse(ErrorKind::FileUnwritable, { path, file.errorString() });
}
