// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reading.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

bool isPlaceWritable(const QString &path)
{
    const QFileInfo about(path);
    return about.isWritable() && QFileInfo(about.canonicalPath()).isWritable();
}

Database::Mode modeToRead(const QString &path)
{
    if (isPlaceWritable(path))
        return Database::Mode::QueryOnly;
    return QFileInfo(path + u"-wal"_s).size() > 0 ? Database::Mode::ReadOnly : Database::Mode::Frozen;
}

bool isReadableFrozen(const Error &error, const QString &path)
{
    return (error.kind == ErrorKind::DiskFull || error.kind == ErrorKind::StoreFailed) && QFileInfo(path + u"-wal"_s).size() == 0;
}
