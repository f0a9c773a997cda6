// SPDX-License-Identifier: GPL-3.0-or-later
// A whole dossier file: SQLite's pages, our tables, the rows in them.
#include "core/meeting/meeting.h"
#include "core/storage/sqliteshelf.h"
#include "tests/fuzz/corpus.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static int count = 0;
    static char name[] = "dossierfuzz";
    static char *arguments[] = { name, nullptr };
    static int argc = 1;
    static const QCoreApplication application(argc, arguments); // the database's plugin is found through it
    static const QTemporaryDir folder(QStringLiteral("/dev/shm/boucle-fuzz-XXXXXX"));
    const auto path = folder.filePath(QString::number(++count));
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytesOf(data, size)) != qint64(size))
            return 0;
    }
    if (const auto dossier = SqliteShelf().open(path, Access::ReadOnly)) {
        MeetingSession session(*dossier->store, QStringLiteral("poste 1"));
        std::ignore = session.open();
        std::ignore = dossier->store->drafts();
    }
    for (const auto *ending : { "", "-wal", "-shm" })
        QFile::remove(path + QLatin1StringView(ending));
    return 0;
}
