// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rehearsalfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QString prefix = u"boucle-exercice-"_s;
const QString name = u"exercice.boucle"_s;

}

bool RehearsalFolder::holds(const QString &dossier)
{
    const QFileInfo file(dossier);
    const QFileInfo folder(file.absolutePath());
    return file.fileName() == name && folder.fileName().startsWith(prefix)
        && QDir(folder.absolutePath()).canonicalPath() == QDir::temp().canonicalPath();
}

std::unique_ptr<RehearsalFolder> RehearsalFolder::made()
{
    QTemporaryDir folder(QDir::temp().filePath(prefix + u"XXXXXX"_s));
    folder.setAutoRemove(false);
    return std::make_unique<RehearsalFolder>(folder.path());
}

std::unique_ptr<RehearsalFolder> RehearsalFolder::around(const QString &dossier)
{
    return std::make_unique<RehearsalFolder>(holds(dossier) ? QFileInfo(dossier).absolutePath() : QString());
}

RehearsalFolder::~RehearsalFolder()
{
    if (!m_folder.isEmpty()) // an empty one would mean the current folder
        QDir(m_folder).removeRecursively();
}

QString RehearsalFolder::dossier() const
{
    return m_folder.isEmpty() ? QString() : QDir(m_folder).filePath(name);
}
