// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/volatilefolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace {

bool isInMemory(const QString &folder)
{
    const QFileInfo info(folder);
    return info.isDir() && info.isWritable() && QStorageInfo(folder).fileSystemType() == "tmpfs";
}

}

QString volatileFolder()
{
    for (const auto &folder : { qEnvironmentVariable("XDG_RUNTIME_DIR"), u"/dev/shm"_s }) {
        if (!folder.isEmpty() && isInMemory(folder))
            return folder;
    }
    return QDir::tempPath();
}
