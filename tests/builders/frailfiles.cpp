// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/builders/frailfiles.h"

#include <cstring>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sector = 512;

QList<FileWrite> noted; // SQLite's interface knows no object of ours
sqlite3_vfs frail; // stands before the system's own, which does the work
sqlite3_vfs *real = nullptr;

/** A file as SQLite holds it; the system's own follows it in the same memory. */
struct FrailFile {
    sqlite3_file base;
    const char *path;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

FrailFile *frailOf(sqlite3_file *file)
{
    return reinterpret_cast<FrailFile *>(file);
}

sqlite3_file *realOf(sqlite3_file *file)
{
    return frailOf(file)->real();
}

void note(sqlite3_file *file, FileWrite::Kind kind, qint64 offset = 0, const QByteArray &bytes = {})
{
    if (frailOf(file)->path)
        noted.append({ kind, QString::fromUtf8(frailOf(file)->path), offset, bytes });
}

int writeBytes(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    note(file, FileWrite::Kind::Write, offset, QByteArray(static_cast<const char *>(bytes), size));
    return realOf(file)->pMethods->xWrite(realOf(file), bytes, size, offset);
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    note(file, FileWrite::Kind::Truncate, size);
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int sync(sqlite3_file *file, int flags)
{
    note(file, FileWrite::Kind::Sync);
    return realOf(file)->pMethods->xSync(realOf(file), flags);
}

/** All else is the system's. */
const sqlite3_io_methods methods = {
    2, // without mapped reading
    [](sqlite3_file *f) { return realOf(f)->pMethods->xClose(realOf(f)); },
    [](sqlite3_file *f, void *to, int size, sqlite3_int64 at) { return realOf(f)->pMethods->xRead(realOf(f), to, size, at); },
    writeBytes,
    truncate,
    sync,
    [](sqlite3_file *f, sqlite3_int64 *size) { return realOf(f)->pMethods->xFileSize(realOf(f), size); },
    [](sqlite3_file *f, int lock) { return realOf(f)->pMethods->xLock(realOf(f), lock); },
    [](sqlite3_file *f, int lock) { return realOf(f)->pMethods->xUnlock(realOf(f), lock); },
    [](sqlite3_file *f, int *result) { return realOf(f)->pMethods->xCheckReservedLock(realOf(f), result); },
    [](sqlite3_file *f, int op, void *argument) { return realOf(f)->pMethods->xFileControl(realOf(f), op, argument); },
    [](sqlite3_file *f) { return realOf(f)->pMethods->xSectorSize(realOf(f)); },
    [](sqlite3_file *) { return 0; }, // promises nothing of what a power cut leaves
    [](sqlite3_file *f, int page, int size, int extend, void volatile **map) {
        return realOf(f)->pMethods->xShmMap(realOf(f), page, size, extend, map);
    },
    [](sqlite3_file *f, int offset, int count, int flags) { return realOf(f)->pMethods->xShmLock(realOf(f), offset, count, flags); },
    [](sqlite3_file *f) { realOf(f)->pMethods->xShmBarrier(realOf(f)); },
    [](sqlite3_file *f, int deletes) { return realOf(f)->pMethods->xShmUnmap(realOf(f), deletes); },
    nullptr,
    nullptr,
};

int openFile(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    auto *opened = frailOf(file);
    opened->base.pMethods = nullptr;
    opened->path = path;
    const int code = real->xOpen(real, path, opened->real(), flags, outFlags);
    if (opened->real()->pMethods)
        opened->base.pMethods = &methods;
    return code;
}

int deleteFile(sqlite3_vfs *, const char *path, int syncFolder)
{
    noted.append({ FileWrite::Kind::Delete, QString::fromUtf8(path), 0, {} });
    return real->xDelete(real, path, syncFolder);
}

/** Writes some of the sectors of a write that was under way. */
void tear(QByteArray &file, const FileWrite &write, QRandomGenerator &chance)
{
    for (qsizetype from = 0; from < write.bytes.size(); from += sector) {
        const auto size = std::min(sector, write.bytes.size() - from);
        const auto at = qsizetype(write.offset) + from;
        if (chance.bounded(2) == 0)
            continue;
        if (file.size() < at + size)
            file.resize(at + size, '\0');
        std::memcpy(file.data() + at, write.bytes.constData() + from, size_t(size));
    }
}

void apply(QByteArray &file, const FileWrite &write)
{
    if (write.kind == FileWrite::Kind::Truncate) {
        file.truncate(qsizetype(write.offset));
        return;
    }
    const auto end = qsizetype(write.offset) + write.bytes.size();
    if (file.size() < end)
        file.resize(end, '\0');
    std::memcpy(file.data() + write.offset, write.bytes.constData(), size_t(write.bytes.size()));
}

struct Kept {
    QByteArray synced;
    QList<FileWrite> pending;
};

}

FrailFiles::FrailFiles()
{
    real = sqlite3_vfs_find(nullptr);
    frail = *real;
    frail.zName = "frail";
    frail.szOsFile = int(sizeof(FrailFile)) + real->szOsFile;
    frail.xOpen = openFile;
    frail.xDelete = deleteFile;
    noted.clear();
    sqlite3_vfs_register(&frail, 1);
}

FrailFiles::~FrailFiles()
{
    sqlite3_vfs_unregister(&frail);
    sqlite3_vfs_register(real, 1);
}

const QList<FileWrite> &FrailFiles::writes() const
{
    return noted;
}

QMap<QString, QByteArray> FrailFiles::afterCut(qsizetype cut, QRandomGenerator &chance) const
{
    QMap<QString, Kept> files;
    for (const auto &write : noted.first(cut)) {
        auto &file = files[write.path];
        if (write.kind == FileWrite::Kind::Delete) {
            files.remove(write.path);
        } else if (write.kind == FileWrite::Kind::Sync) {
            for (const auto &pending : std::as_const(file.pending))
                apply(file.synced, pending);
            file.pending.clear();
        } else {
            file.pending.append(write);
        }
    }
    QMap<QString, QByteArray> left;
    for (auto file = files.begin(); file != files.end(); ++file) {
        for (const auto &pending : std::as_const(file->pending)) {
            if (pending.kind == FileWrite::Kind::Write)
                tear(file->synced, pending, chance);
            else if (chance.bounded(2) == 0)
                apply(file->synced, pending);
        }
        left.insert(file.key(), file->synced);
    }
    return left;
}
