// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/writerlock.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

QString anotherProgram()
{
    return QCoreApplication::translate("Storage", "un autre programme");
}

namespace {

QString holderOf(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program))
        return anotherProgram();
    //: %1 is a program, %2 a computer, %3 a process number
    return QCoreApplication::translate("Storage", "%1 sur %2 (processus %3)").arg(program, host).arg(process);
}

}

QString lockPath(const QString &path)
{
    const QFileInfo about(path);
    const auto real = about.canonicalFilePath();
    return (real.isEmpty() ? about.absoluteFilePath() : real) + u".lock"_s;
}

WriterLock takeWriterLock(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(lockPath(path));
    lock->setStaleLockTime(0); // held for hours: only a program that is gone has lost it
    if (lock->tryLock(0))
        return { std::move(lock), {} };
    if (lock->error() == QLockFile::LockFailedError)
        return { nullptr, holderOf(*lock) };
    return {};
}
