// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/builders/dossiers.h"

#include "core/storage/database.h"
#include "core/storage/sqliteshelf.h"

#include <QFile>

using namespace Qt::StringLiterals;

QString DossierFolder::dossier(int rows) const
{
    const auto file = path();
    const auto dossier = SqliteShelf().create(file);
    if (!dossier)
        qFatal("the dossier is not made");
    for (int seq = 0; seq < rows; ++seq) {
        if (!dossier->store->append(rowNumber(seq)))
            qFatal("row %d is not written", seq);
    }
    return file;
}

void DossierFolder::tamper(const QString &path, const QString &sql)
{
    const auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database || !(*database)->run(sql))
        qFatal("not done: %s", qUtf8Printable(sql));
}

void DossierFolder::spoilByte(const QString &path, qint64 at)
{
    QFile file(path);
    char byte = 0;
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || !file.getChar(&byte) || !file.seek(at)
        || !file.putChar(static_cast<char>(byte ^ 0x20)))
        qFatal("byte %lld is not written", at);
}

JournalRow rowNumber(qint64 seq)
{
    return { seq, { 1'782'000'000'000 + seq, u"poste é"_s }, "change number " + QByteArray::number(seq) };
}

Result<QList<JournalRow>> rowsOf(JournalStore &store, qint64 from)
{
    QList<JournalRow> rows;
    const auto read = store.read(from, [&](const JournalRow &row) -> Result<void> {
        rows.append(row);
        return {};
    });
    if (!read)
        return refuse(read);
    return rows;
}
