// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle-cli/procedures.h"

#include "app/boucle-cli/tr.h"
#include "core/procedure/procedurefile.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

Result<QByteArray> readFile(const QString &path)
{
    const QFileInfo about(path);
    if (!about.exists())
        return refuse(ErrorKind::FileNotFound, { path });
    if (about.isDir())
        return refuse(ErrorKind::FileUnreadable, { path, Cli::tr("c’est un dossier") });
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorKind::FileUnreadable, { path, file.errorString() });
    return file.readAll();
}

Result<Procedure> findProcedure(const QString &idOrFile)
{
    if (auto own = builtInProcedure(idOrFile))
        return *std::move(own);
    if (!QFileInfo::exists(idOrFile) && !idOrFile.contains(u'/') && !idOrFile.endsWith(u".json"_s))
        return refuse(ErrorKind::UnknownProcedure, { idOrFile });
    const auto bytes = readFile(idOrFile);
    if (!bytes)
        return refuse(bytes);
    return readProcedure(*bytes, QFileInfo(idOrFile).fileName());
}
