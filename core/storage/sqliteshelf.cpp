// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqliteshelf.h"

#include "core/storage/backup.h"
#include "core/storage/newfile.h"
#include "core/storage/sqlitestore.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

bool isPlaceWritable(const QString &path)
{
    const QFileInfo about(path);
    return about.isWritable() && QFileInfo(about.canonicalPath()).isWritable();
}

/** How to read without writing: a file that waits for its last rows to be moved in needs more than one that is whole. */
Database::Mode modeToRead(const QString &path)
{
    if (isPlaceWritable(path))
        return Database::Mode::QueryOnly;
    return QFileInfo(path + u"-wal"_s).size() > 0 ? Database::Mode::ReadOnly : Database::Mode::Frozen;
}

Result<OpenDossier> openWith(const QString &path, Database::Mode mode, WriterLock lock)
{
    auto database = Database::open(path, mode);
    if (!database)
        return refuse(database);
    const auto header = readHeader(**database);
    if (!header)
        return refuse(header);
    const bool readOnly = mode != Database::Mode::ReadWrite || header->format > Header::Current;
    const auto access = readOnly ? Access::ReadOnly : Access::Write;
    OpenDossier dossier;
    dossier.store = std::make_unique<SqliteStore>(*std::move(database), *header, access, std::move(lock.held));
    dossier.readOnly = readOnly;
    dossier.heldBy = lock.heldBy;
    return dossier;
}

Result<void> makeIn(const QString &path)
{
    const auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return refuse(database);
    return makeDossier(**database);
}

Result<OpenDossier> makeAndOpen(const QString &path, WriterLock lock)
{
    if (!lock.heldBy.isEmpty()) // a dossier of this name was taken away while it was open
        return refuse(ErrorKind::DossierHeldElsewhere, { lock.heldBy, path });
    if (const auto made = makeIn(path); !made)
        return refuse(made);
    return openWith(path, Database::Mode::ReadWrite, std::move(lock));
}

}

Result<OpenDossier> SqliteShelf::create(const QString &path)
{
    if (const auto made = makeEmptyFile(path); !made)
        return refuse(made);
    auto dossier = makeAndOpen(path, takeWriterLock(path));
    if (!dossier)
        QFile::remove(path);
    return dossier;
}

Result<OpenDossier> SqliteShelf::open(const QString &path, Access access)
{
    if (const auto checked = checkFirstBytes(path); !checked)
        return refuse(checked);
    if (access == Access::ReadOnly || !isPlaceWritable(path))
        return openWith(path, modeToRead(path), {});
    auto lock = takeWriterLock(path);
    const auto mode = lock.held ? Database::Mode::ReadWrite : modeToRead(path);
    return openWith(path, mode, std::move(lock));
}

Result<void> SqliteShelf::copy(const QString &from, const QString &to)
{
    if (const auto checked = checkFirstBytes(from); !checked)
        return checked;
    if (QFileInfo::exists(to))
        return refuse(ErrorKind::FileExists, { to });
    const auto source = Database::open(from, modeToRead(from));
    if (!source)
        return refuse(source);
    return backUp(**source, to);
}

Result<JournalHead> SqliteShelf::verify(const QString &path)
{
    const auto dossier = open(path, Access::ReadOnly);
    if (!dossier)
        return refuse(dossier);
    auto &store = static_cast<SqliteStore &>(*dossier->store);
    if (const auto read = store.read(0, [](const JournalRow &) { return Result<void>(); }); !read)
        return refuse(read);
    return store.head();
}
