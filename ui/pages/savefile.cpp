// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/savefile.h"

#include "core/wording/writeproblem.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace {

/** The folder that a file would stand in, or the nearest one above it that is there. */
QFileInfo nearestFolder(const QString &path)
{
    QFileInfo folder(QFileInfo(path).absolutePath());
    while (!folder.exists() && !folder.isRoot())
        folder.setFile(folder.absolutePath());
    return folder;
}

WriteProblem problemAt(const QString &path)
{
    const QFileInfo file(path);
    const auto folder = nearestFolder(path);
    if (!folder.isDir())
        return WriteProblem::NotAFolder;
    if (file.isDir())
        return WriteProblem::IsFolder;
    if (QStorageInfo(folder.filePath()).isReadOnly())
        return WriteProblem::ReadOnlyDisk;
    if (!QFileInfo(file.absolutePath()).exists())
        return folder.isWritable() ? WriteProblem::FolderMissing : WriteProblem::FolderProtected;
    if (!folder.isWritable())
        return WriteProblem::FolderProtected;
    return file.exists() && !file.isWritable() ? WriteProblem::FileProtected : WriteProblem::Unknown;
}

/** In French as far as the place tells why; else as the system says it. */
tl::unexpected<Error> failure(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    const auto path = file ? file->fileName() : QString();
    // Qt reports a full disk as a lack of resources.
    if (file && file->error() == QFileDevice::ResourceError)
        return refuse(ErrorKind::DiskFull, { path });
    const auto problem = file ? problemAt(path) : WriteProblem::Unknown;
    const bool isSaid = problem == WriteProblem::Unknown && file && file->error() != QFileDevice::NoError;
    return refuse(ErrorKind::FileUnwritable, { path, isSaid ? device.errorString() : word(problem) });
}

/** Whether a device or a pipe stands there, straight or behind a link: replacing it would leave a file in its place. */
bool isDevice(const QString &path)
{
    const QFileInfo there(path);
    return there.exists() && !there.isFile() && !there.isDir();
}

Result<void> writeInto(const QString &path, const QByteArray &bytes)
{
    QFile device(path);
    if (!device.open(QIODevice::WriteOnly | QIODevice::ExistingOnly))
        return failure(device);
    return writeAll(device, bytes);
}

}

Result<void> writeAll(QIODevice &device, const QByteArray &bytes)
{
    // A disk that fills takes a part without an error: only what follows meets it.
    for (qint64 done = 0; done < bytes.size();) {
        const auto taken = device.write(bytes.constData() + done, bytes.size() - done);
        if (taken <= 0)
            return failure(device);
        done += taken;
    }
    auto *file = qobject_cast<QFileDevice *>(&device);
    if (file && !file->flush())
        return failure(device);
    return {};
}

Result<void> makeFolderOf(const QString &path)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return refuse(ErrorKind::FileUnwritable, { path, word(problemAt(path)) });
    return {};
}

Result<void> maySaveFile(const QString &path)
{
    if (isDevice(path))
        return {};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(file);
    file.cancelWriting();
    return {};
}

Result<void> saveFile(const QString &path, const QByteArray &bytes)
{
    if (isDevice(path))
        return writeInto(path, bytes);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(file);
    if (!QFileInfo::exists(path))
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // names and contacts are nobody else's on this computer
    if (const auto written = writeAll(file, bytes); !written) {
        file.cancelWriting();
        return written;
    }
    if (!file.commit())
        return failure(file);
    return {};
}
