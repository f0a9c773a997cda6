// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/header.h"

#include "core/people/cleantext.h"

#include <QFile>
#include <QFileInfo>
#include <QResource>
#include <QUuid>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 applicationId = 0x424F5543; // "BOUC"
constexpr qsizetype firstBytes = 100; // SQLite's own header
constexpr qsizetype applicationIdAt = 68;

/** The statements of the schema, without its comments. */
QStringList schema()
{
    const auto text = QString::fromUtf8(QResource(u":/schema/dossier.sql"_s).uncompressedData());
    QString kept;
    for (const auto &line : text.split(u'\n'))
        kept += line.section(u"--"_s, 0, 0) + u'\n';
    QStringList statements;
    for (const auto &statement : kept.split(u";\n"_s)) {
        if (!statement.trimmed().isEmpty())
            statements.append(statement.trimmed());
    }
    return statements;
}

/** Characters of a version that are told: somebody else wrote them. */
constexpr qsizetype longestProduct = 40;

/** What `seal` says of a dossier whose rows are sealed as docs/format.md tells. */
constexpr int sealed = 1;

Result<void> runSchema(const Database &database, const QByteArray &dossier, const QList<KeySlot> &keySlots)
{
    for (const auto &statement : schema()) {
        if (const auto made = database.run(statement); !made)
            return refuse(made);
    }
    const bool isSealed = !keySlots.isEmpty();
    const auto written
        = database.run(u"INSERT INTO header (one, format, oldest_reader, dossier, product, seal, seal_key) VALUES (1, ?, ?, ?, ?, ?, ?)"_s,
            { Header::Current, Header::Current, dossier, QStringLiteral(BOUCLE_VERSION), isSealed ? sealed : 0,
                isSealed ? slotBytes(keySlots) : QByteArray() });
    if (!written)
        return refuse(written);
    return {};
}

}

Result<void> checkFirstBytes(const QString &path)
{
    const QFileInfo about(path);
    if (!about.exists())
        return refuse(ErrorKind::FileNotFound, { path });
    if (!about.isFile())
        return refuse(ErrorKind::NotADossier, { path });
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorKind::FileUnreadable, { path, file.errorString() });
    const auto bytes = file.read(firstBytes);
    const bool isSqlite = bytes.size() == firstBytes && bytes.startsWith(QByteArrayView("SQLite format 3\0", 16));
    if (!isSqlite || qFromBigEndian<quint32>(bytes.constData() + applicationIdAt) != applicationId)
        return refuse(ErrorKind::NotADossier, { path });
    return {};
}

Result<void> makeDossier(const Database &database, const QByteArray &dossier, const QList<KeySlot> &keySlots)
{
    if (const auto begun = database.run(u"BEGIN"_s); !begun)
        return refuse(begun);
    auto made = runSchema(database, dossier, keySlots);
    if (made) {
        const auto committed = database.run(u"COMMIT"_s); // said so, a disk that refuses tells why
        made = committed ? Result<void>() : refuse(committed);
    }
    if (!made) {
        std::ignore = database.run(u"ROLLBACK"_s);
        return made;
    }
    // Only now: so that the first bytes of the file tell what it is, even after a crash.
    if (const auto changed = database.run(u"PRAGMA journal_mode = WAL"_s); !changed)
        return refuse(changed);
    return {};
}

Result<Header> readHeader(const Database &database)
{
    const auto format = database.value(u"PRAGMA user_version"_s);
    if (!format)
        return refuse(format);
    const bool isNewer = format->toInt() > Header::Current;
    auto query = database.run(u"SELECT format, oldest_reader, dossier, product, seal, seal_key, head FROM header WHERE one = 1"_s);
    if (isNewer && !(query && query->next()))
        return refuse(ErrorKind::DossierTooNew, { database.path(), format->toString() });
    if (!query)
        return refuse(query);
    if (!query->isValid() && !query->next())
        return refuse(ErrorKind::DossierDamaged, { database.path(), {} });
    Header header { query->value(0).toInt(), query->value(1).toInt(), query->value(2).toByteArray(),
        cleanText(query->value(3).toString()).left(longestProduct), {}, query->value(6).toByteArray() };
    const auto seal = query->value(4).toInt();
    if (header.oldestReader > Header::Current || seal < 0 || seal > sealed)
        return refuse(ErrorKind::DossierTooNew, { database.path(), header.product });
    if (seal != sealed)
        return header;
    auto keySlots = slotsFrom(query->value(5).toByteArray());
    if (!keySlots)
        return refuse(ErrorKind::DossierDamaged, { database.path(), {} });
    header.keySlots = *std::move(keySlots);
    return header;
}

QByteArray newDossierId()
{
    return QUuid::createUuid().toRfc4122();
}

Result<void> writeKeySlots(const Database &database, const QList<KeySlot> &keySlots)
{
    if (const auto written = database.run(u"UPDATE header SET seal_key = ? WHERE one = 1"_s, { slotBytes(keySlots) }); !written)
        return refuse(written);
    return {};
}
