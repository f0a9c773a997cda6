// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/savefile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace {

tl::unexpected<Error> failure(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    const auto path = file ? file->fileName() : QString();
    // Qt reports a full disk as a lack of resources.
    if (file && file->error() == QFileDevice::ResourceError)
        return refuse(ErrorKind::DiskFull, { path });
    return refuse(ErrorKind::FileUnwritable, { path, device.errorString() });
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
    auto *file = qobject_cast<QFileDevice *>(&device);
    if (device.write(bytes) != bytes.size() || (file && !file->flush()))
        return failure(device);
    return {};
}

Result<void> saveFile(const QString &path, const QByteArray &bytes)
{
    if (isDevice(path))
        return writeInto(path, bytes);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(file);
    if (const auto written = writeAll(file, bytes); !written) {
        file.cancelWriting();
        return written;
    }
    if (!file.commit())
        return failure(file);
    return {};
}
