// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitestore.h"

#include "core/storage/chain.h"
#include "core/storage/damage.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

SqliteStore::SqliteStore(std::unique_ptr<Database> database, Header header, Seal seal, Access access, std::unique_ptr<QLockFile> lock)
    : m_lock(std::move(lock))
    , m_database(std::move(database))
    , m_header(std::move(header))
    , m_seal(std::move(seal))
    , m_access(access)
    , m_head { 0, firstDigest(m_header.dossier) }
    , m_noted(m_seal.openHead(m_header.head).value_or(m_head))
    , m_isNoted(!m_header.head.isEmpty())
{
}

SqliteStore::~SqliteStore()
{
    std::ignore = checkpoint(); // what is not moved now is read from the file beside the dossier
}

Result<void> SqliteStore::append(const JournalRow &row)
{
    if (const auto writable = isWritable(); !writable)
        return writable;
    if (row.seq > m_head.rows) { // another writer's rows may lie between
        if (const auto read = this->read(m_head.rows, [](const JournalRow &) { return Result<void>(); }); !read)
            return read;
    }
    if (row.seq > m_head.rows)
        return damagedAt(m_head.rows);
    if (row.seq < m_head.rows)
        return refuse(ErrorKind::StoreConflict);
    return insert(row);
}

Result<void> SqliteStore::isWritable()
{
    if (m_access == Access::ReadOnly)
        return refuse(ErrorKind::DossierReadOnly, { m_database->path() });
    return isInPlace();
}

Result<void> SqliteStore::isInPlace()
{
    if (m_database->hasMoved())
        return refuse(ErrorKind::FileUnwritable, { m_database->path(), u"moved"_s });
    return {};
}

Result<void> SqliteStore::insert(const JournalRow &row)
{
    if (!m_insert) {
        m_insert.emplace(m_database->connection());
        m_insert->prepare(u"INSERT INTO journal (seq, digest, row) VALUES (?, ?, ?)"_s);
    }
    const auto bytes = m_seal.sealRow(storedBytes(row), m_head);
    const auto digest = nextDigest(m_head.digest, bytes);
    m_insert->bindValue(0, row.seq);
    m_insert->bindValue(1, digest);
    m_insert->bindValue(2, bytes);
    if (!m_insert->exec()) {
        const auto error = m_database->errorFrom(m_insert->lastError());
        m_insert.reset();
        return tl::unexpected(error);
    }
    m_insert->finish();
    m_head = { row.seq + 1, digest };
    return {};
}

Result<void> SqliteStore::read(qint64 from, const std::function<Result<void>(const JournalRow &)> &take)
{
    auto head = headBefore(std::min(from, m_head.rows));
    if (!head)
        return refuse(head);
    auto query = m_database->run(u"SELECT seq, digest, row FROM journal WHERE seq >= ? ORDER BY seq"_s, { head->rows });
    if (!query)
        return query.error().kind == ErrorKind::DossierDamaged ? damagedAt(head->rows) : refuse(query);
    while (query->next()) {
        const auto row = checked(*query, *head);
        if (!row)
            return refuse(row);
        if (head->rows > m_head.rows)
            m_head = *head;
        if (row->seq < from)
            continue;
        if (const auto taken = take(*row); !taken)
            return taken;
    }
    if (!query->lastError().isValid())
        return {};
    const auto error = m_database->errorFrom(query->lastError());
    return error.kind == ErrorKind::DossierDamaged ? damagedAt(head->rows) : tl::unexpected(error);
}

Result<JournalRow> SqliteStore::checked(const QSqlQuery &query, JournalHead &head) const
{
    const auto seq = query.value(0).toLongLong();
    if (seq != head.rows)
        return damagedAt(head.rows);
    const auto bytes = query.value(2).toByteArray();
    const auto digest = nextDigest(head.digest, bytes);
    if (digest != query.value(1).toByteArray())
        return damagedAt(seq);
    const auto opened = m_seal.openRow(bytes, head);
    auto row = opened ? rowOf(seq, *opened) : std::nullopt;
    if (!row)
        return damagedAt(seq);
    head = { seq + 1, digest };
    return *std::move(row);
}

Result<JournalHead> SqliteStore::headBefore(qint64 seq) const
{
    if (seq == m_head.rows)
        return m_head;
    if (seq <= 0)
        return JournalHead { 0, firstDigest(m_header.dossier) };
    const auto digest = m_database->value(u"SELECT digest FROM journal WHERE seq = ?"_s, { seq - 1 });
    if (!digest)
        return refuse(digest);
    return JournalHead { seq, digest->toByteArray() };
}

tl::unexpected<Error> SqliteStore::damagedAt(qint64 seq) const
{
    const auto damage = damageOf(*m_database, m_header.dossier, seq);
    return refuse(ErrorKind::DossierDamaged, { m_database->path(), QString::number(seq), damageWord(damage) });
}

Result<void> SqliteStore::keepDraft(const QString &name, const QByteArray &bytes)
{
    if (const auto writable = isWritable(); !writable)
        return writable;
    const auto kept = bytes.isEmpty()
        ? m_database->run(u"DELETE FROM draft WHERE name = ?"_s, { name })
        : m_database->run(u"INSERT INTO draft (name, bytes) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET bytes = excluded.bytes"_s,
            { name, m_seal.sealDraft(bytes, name) });
    if (!kept)
        return refuse(kept);
    return {};
}

Result<QMap<QString, QByteArray>> SqliteStore::drafts()
{
    auto query = m_database->run(u"SELECT name, bytes FROM draft"_s);
    if (!query)
        return refuse(query);
    QMap<QString, QByteArray> drafts;
    while (query->next()) {
        const auto name = query->value(0).toString();
        if (const auto bytes = m_seal.openDraft(query->value(1).toByteArray(), name)) // one that was tampered with is as if never kept
            drafts.insert(name, *bytes);
    }
    if (query->lastError().isValid())
        return tl::unexpected(m_database->errorFrom(query->lastError()));
    return drafts;
}

Result<void> SqliteStore::checkpoint()
{
    if (m_access == Access::ReadOnly)
        return {};
    m_insert.reset();
    if (const auto noted = noteHead(); !noted)
        return noted;
    if (const auto moved = m_database->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); !moved)
        return refuse(moved);
    return {};
}

Result<void> SqliteStore::noteHead()
{
    if (m_isNoted && m_head.rows <= m_noted.rows)
        return {};
    const auto noted = m_database->run(u"UPDATE header SET head = ? WHERE one = 1"_s, { m_seal.sealHead(m_head) });
    if (!noted)
        return refuse(noted);
    m_noted = m_head;
    m_isNoted = true;
    return {};
}

Result<void> SqliteStore::checkEnd() const
{
    const auto last = m_database->value(u"SELECT max(seq) FROM journal"_s);
    if (!last)
        return refuse(last);
    const auto rows = last->isNull() ? 0 : last->toLongLong() + 1;
    const auto first = m_database->value(u"SELECT min(seq) FROM journal"_s);
    if (!first)
        return refuse(first);
    if (first->toLongLong() < 0) // before the chain, where no reader looks
        return refuse(ErrorKind::DossierDamaged, { m_database->path(), {} });
    if (m_header.head.isEmpty()) // a sealed one has its head before its first row: somebody took it out
        return m_header.isSealed() && rows > 0 ? refuse(ErrorKind::DossierDamaged, { m_database->path(), {} }) : Result<void>();
    const auto noted = m_seal.openHead(m_header.head);
    if (!noted)
        return refuse(ErrorKind::DossierDamaged, { m_database->path(), {} });
    if (rows < noted->rows)
        return refuse(ErrorKind::DossierCutShort, { m_database->path(), QString::number(rows), QString::number(noted->rows) });
    const auto digest = m_database->value(u"SELECT digest FROM journal WHERE seq = ?"_s, { noted->rows - 1 });
    if (noted->rows > 0 && digest && digest->toByteArray() != noted->digest)
        return damagedAt(noted->rows - 1);
    return {};
}

Result<Continuity> SqliteStore::continuity(const JournalHead &known)
{
    if (known.rows > m_head.rows)
        return Continuity::Older;
    const auto there = headBefore(known.rows);
    if (!there)
        return refuse(there);
    return *there == known ? Continuity::GoesOn : Continuity::Parted;
}
