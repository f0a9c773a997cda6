// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/storage/newfile.h"

#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

Result<void> copyPages(const Database &source, const Database &target)
{
    if (!source.handle() || !target.handle())
        return refuse(ErrorKind::StoreFailed, { u"sqlite3"_s });
    auto *backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (backup) {
        sqlite3_backup_step(backup, -1);
        sqlite3_backup_finish(backup); // gives what the step said
    }
    const auto code = sqlite3_errcode(target.handle());
    if (code != SQLITE_OK)
        return tl::unexpected(target.errorFrom(code, QString::fromUtf8(sqlite3_errmsg(target.handle()))));
    return {};
}

Result<void> copyInto(const Database &source, const QString &path)
{
    const auto target = Database::open(path, Database::Mode::ReadWrite);
    if (!target)
        return refuse(target);
    return copyPages(source, **target);
}

}

Result<void> backUp(const Database &source, const QString &to)
{
    const auto unfinished = to + u".part"_s;
    QFile::remove(unfinished);
    if (auto made = makeEmptyFile(unfinished); !made) {
        auto error = made.error();
        error.facts.first() = to;
        return tl::unexpected(error);
    }
    auto copied = copyInto(source, unfinished);
    if (copied && !QFile::rename(unfinished, to))
        copied = refuse(QFile::exists(to) ? ErrorKind::FileExists : ErrorKind::FileUnwritable, { to, {} });
    if (!copied)
        QFile::remove(unfinished);
    return copied;
}
