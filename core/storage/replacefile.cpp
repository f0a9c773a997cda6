// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/replacefile.h"

#include <QFile>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace {

std::filesystem::path pathOf(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

/** Zeros over what an open file holds: a disk that writes elsewhere (flash) may keep the old bytes, as docs/format.md says. */
void overwrite(QFile &file)
{
    const QByteArray zeros(64 * 1024, 0);
    file.seek(0);
    for (auto left = file.size(); left > 0; left -= zeros.size())
        file.write(zeros.constData(), qMin<qint64>(left, zeros.size()));
    file.flush();
#ifdef Q_OS_UNIX
    fsync(file.handle());
#endif
}

}

Result<void> replaceFile(const QString &replacement, const QString &path)
{
    QFile former(path);
#ifdef Q_OS_UNIX // elsewhere a file that is open cannot be replaced
    std::ignore = former.open(QIODevice::ReadWrite);
#endif
    std::error_code failure;
    std::filesystem::rename(pathOf(replacement), pathOf(path), failure);
    if (failure)
        return refuse(ErrorKind::FileUnwritable, { path, QString::fromStdString(failure.message()) });
    if (former.isOpen())
        overwrite(former);
    return {};
}

Result<void> destroyFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite))
        overwrite(file);
    file.close();
    if (!file.remove())
        return refuse(ErrorKind::FileUnwritable, { path, file.errorString() });
    return {};
}
