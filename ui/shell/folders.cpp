// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/folders.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

QString dossierFolder()
{
    const auto documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).filePath(u"Boucle"_s);
}

QString downloadFolder()
{
    return nearestFolder(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
}

QString nearestFolder(const QString &path)
{
    auto folder = path;
    while (!QFileInfo(folder).isDir() && QFileInfo(folder).path() != folder)
        folder = QFileInfo(folder).path();
    return folder;
}

QString proposedPath(const QString &name)
{
    const QDir folder(dossierFolder());
    folder.mkpath(u"."_s);
    return folder.filePath(name);
}

QString withSuffix(const QString &path, const QString &suffix)
{
    const bool isBare = !path.isEmpty() && QFileInfo(path).suffix().isEmpty();
    return isBare ? path + suffix : path;
}
