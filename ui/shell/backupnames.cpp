// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backupnames.h"

#include "ui/protection/rescuefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype idBytes = 3; // of sixteen: few have two dossiers of one name, nobody thousands

QString nameOf(const QString &dossier)
{
    return QCoreApplication::translate("Backups", "%1 (sauvegarde).boucle").arg(QFileInfo(dossier).completeBaseName());
}

QString nameOf(const QString &name, const QByteArray &id)
{
    //: %1 is the name of a dossier, %2 six letters and digits
    return QCoreApplication::translate("Backups", "%1 (sauvegarde %2).boucle").arg(name, QString::fromLatin1(id.first(idBytes).toHex()));
}

/** The only copy of a dossier of this name that a folder holds. */
QStringList onlyCopyIn(const QString &folder, const QString &dossier)
{
    const auto begins = nameOf(dossier).section(u").boucle"_s, 0, -2);
    QStringList found;
    for (const auto &name : QDir(folder).entryList({ u"*.boucle"_s }, QDir::Files)) {
        if (name.startsWith(begins))
            found.append(QDir(folder).filePath(name));
    }
    return found.size() == 1 ? found : QStringList();
}

}

QString backupPath(const QString &dossier)
{
    return QDir(QFileInfo(dossier).absolutePath()).filePath(nameOf(dossier));
}

QString backupPath(const QString &dossier, const QString &folder, const QByteArray &id)
{
    return QDir(folder).filePath(nameOf(QFileInfo(dossier).completeBaseName(), id));
}

bool isBackupOf(const QString &path, const QByteArray &id)
{
    return path.endsWith(nameOf({}, id));
}

std::optional<QString> formerBackup(Shelf &shelf, const QString &dossier, const QString &folder, const QByteArray &id)
{
    const auto former = QDir(folder).filePath(nameOf(dossier));
    return shelf.idOf(former) == id ? std::optional(former) : std::nullopt;
}

QStringList copiesOf(Shelf &shelf, const QString &dossier, const QString &second)
{
    QStringList copies { backupPath(dossier) };
    if (second.isEmpty())
        return copies;
    const auto id = shelf.idOf(dossier);
    if (!id)
        return copies + onlyCopyIn(second, dossier);
    copies.append(backupPath(dossier, second, *id));
    if (const auto former = formerBackup(shelf, dossier, second, *id))
        copies.append(*former);
    return copies;
}

/** Copies beside the dossier that were made while it had another name. */
static QStringList copiesOfFormerNames(Shelf &shelf, const QString &dossier)
{
    const auto id = shelf.idOf(dossier);
    if (!id)
        return {};
    const auto folder = QFileInfo(dossier).absoluteDir();
    QStringList found;
    for (const auto &name : folder.entryList({ u'*' + nameOf({}), u'*' + nameOf({}, *id) }, QDir::Files)) {
        const auto path = folder.filePath(name);
        if (path != backupPath(dossier) && path != QFileInfo(dossier).absoluteFilePath() && shelf.idOf(path) == id)
            found.append(path);
    }
    return found;
}

QStringList allCopiesOf(Shelf &shelf, const QString &dossier, const QString &second)
{
    auto all = copiesOf(shelf, dossier, second) + copiesOfFormerNames(shelf, dossier);
    all.removeDuplicates();
    for (const auto &path : QStringList { dossier } + all)
        all += setAsideOf(path);
    return all;
}
