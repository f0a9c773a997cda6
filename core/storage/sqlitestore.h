// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A journal in one SQLite file. Each row carries the digest of all rows before it, which reading checks, and is sealed when the dossier is.

#include "core/journal/head.h"
#include "core/journal/journalstore.h"
#include "core/journal/shelf.h"
#include "core/storage/database.h"
#include "core/storage/header.h"
#include "core/storage/seal.h"
#include "core/storage/writerlock.h"

class SqliteStore final : public JournalStore {
public:
    /** A store on an open dossier; `lock` is kept as long as the store. */
    SqliteStore(std::unique_ptr<Database> database, Header header, Seal seal, Access access, std::unique_ptr<QLockFile> lock = {});
    ~SqliteStore() override;

    Result<void> append(const JournalRow &row) override;
    Result<void> read(qint64 from, const std::function<Result<void>(const JournalRow &)> &take) override;
    Result<void> keepDraft(const QString &name, const QByteArray &bytes) override;
    Result<QMap<QString, QByteArray>> drafts() override;
    /** Moves what was written into the dossier's own file, empties the file beside it, and notes how far the journal goes. */
    Result<void> checkpoint() override;

    Result<void> isInPlace() override;
    JournalHead head() const override { return m_head; }
    Result<Continuity> continuity(const JournalHead &known) override;
    /** Whether the journal goes as far as it once did. Errors: DossierCutShort, DossierDamaged. */
    Result<void> checkEnd() const;

private:
    /** The chain before row `seq`, which was checked before. */
    Result<JournalHead> headBefore(qint64 seq) const;
    Result<JournalRow> checked(const QSqlQuery &query, JournalHead &head) const;
    Result<void> isWritable();
    Result<void> insert(const JournalRow &row);
    Result<void> noteHead();
    tl::unexpected<Error> damagedAt(qint64 seq) const;

    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Database> m_database;
    Header m_header;
    Seal m_seal;
    Access m_access;
    JournalHead m_head;
    JournalHead m_noted; // the head that the file holds
    bool m_isNoted; // whether it holds one: from before the first row on
    std::optional<QSqlQuery> m_insert;
};
