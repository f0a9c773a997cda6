// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

/** As an address, so that the file is never created by opening it, whatever its name holds. */
QString addressOf(const QString &path, Database::Mode mode)
{
    const auto address = u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
    switch (mode) {
    case Database::Mode::ReadWrite:
    case Database::Mode::QueryOnly:
        return address + u"?mode=rw"_s;
    case Database::Mode::ReadOnly:
        return address + u"?mode=ro"_s;
    case Database::Mode::Frozen:
        return address + u"?mode=ro&immutable=1"_s;
    }
    return address;
}

}

Database::Database(QString path)
    : m_path(std::move(path))
    , m_name(QUuid::createUuid().toString())
    , m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
}

Database::~Database()
{
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    auto database = std::make_unique<Database>(path);
    auto &connection = database->m_connection;
    connection.setConnectOptions(u"QSQLITE_OPEN_URI"_s);
    connection.setDatabaseName(addressOf(path, mode));
    if (!connection.open())
        return refuse(ErrorKind::FileUnreadable, { path, {} });
    if (const auto prepared = database->prepare(mode); !prepared)
        return refuse(prepared);
    return database;
}

/** A dossier has tables and nothing that acts on them: a trigger or a view would be somebody else's code. Damage is told by who reads. */
Result<void> Database::holdsNoCode() const
{
    const auto foreign = value(u"SELECT count(*) FROM sqlite_master WHERE type NOT IN ('table', 'index') OR sql LIKE 'CREATE VIRTUAL%'"_s);
    return foreign && foreign->toInt() > 0 ? refuse(ErrorKind::NotADossier, { m_path }) : Result<void>();
}

Result<void> Database::prepare(Mode mode) const
{
    QStringList settings { u"PRAGMA trusted_schema = OFF"_s };
    if (mode == Mode::ReadWrite)
        settings += { u"PRAGMA synchronous = FULL"_s, u"PRAGMA secure_delete = ON"_s };
    else // what is not whole any more is read as far as it goes, and nothing is ever written
        settings += { u"PRAGMA writable_schema = ON"_s, u"PRAGMA query_only = ON"_s };
    for (const auto &setting : settings) {
        if (const auto set = run(setting); !set)
            return refuse(set);
    }
    return holdsNoCode();
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected(errorFrom(query.lastError()));
    for (const auto &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return tl::unexpected(errorFrom(query.lastError()));
    return query;
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values) const
{
    auto query = run(sql, values);
    if (!query)
        return refuse(query);
    return query->next() ? query->value(0) : QVariant(); // the first row was read as the statement ran: an error has shown there
}

Error Database::errorFrom(const QSqlError &error) const
{
    return errorFrom(error.nativeErrorCode().toInt(), error.databaseText());
}

Error Database::errorFrom(int code, const QString &message) const
{
    if (code == SQLITE_IOERR_SHMSIZE) // the index beside the journal found no room to grow
        return { ErrorKind::DiskFull, { m_path }, {} };
    switch (code & 0xff) {
    case SQLITE_FULL:
        return { ErrorKind::DiskFull, { m_path }, {} };
    case SQLITE_READONLY:
        return { ErrorKind::DossierReadOnly, { m_path }, {} };
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return { ErrorKind::FileUnreadable, { m_path, {} }, {} }; // its English words say no more
    case SQLITE_NOTADB:
        return { ErrorKind::NotADossier, { m_path }, {} };
    case SQLITE_ERROR: // our statements are right: these are not the tables that we made
    case SQLITE_CORRUPT:
        return { ErrorKind::DossierDamaged, { m_path, {} }, {} };
    default:
        break;
    }
    if (code == SQLITE_CONSTRAINT_PRIMARYKEY || code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_ROWID)
        return { ErrorKind::StoreConflict, {}, {} };
    return { ErrorKind::StoreFailed, { message }, {} };
}

bool Database::hasMoved() const
{
    int moved = 0; // stays so where the system lets nobody move an open file
    return sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

Result<void> Database::limitPages(int most) const
{
    if (const auto set = run(u"PRAGMA max_page_count = %1"_s.arg(most)); !set)
        return refuse(set);
    return {};
}

sqlite3 *Database::handle() const
{
    const auto handle = m_connection.driver()->handle();
    return handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0 ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}
