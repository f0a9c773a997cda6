// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One connection to one SQLite file: bound values only, and its errors as ours. It stays in the thread that opened it.

#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <memory>

struct sqlite3;

class Database {
public:
    /** Frozen: a file that nobody can change, in a place where nothing can be written. */
    enum class Mode { ReadWrite, QueryOnly, ReadOnly, Frozen };

    /** Opens a file that exists. Errors: FileUnreadable, and those of `errorFrom`. */
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);

    explicit Database(QString path);
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    /** Runs one statement. The query must not outlive the connection. */
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;
    /** The first value of the first row; an invalid one when there is no row. */
    Result<QVariant> value(const QString &sql, const QVariantList &values = {}) const;
    /** What SQLite said, as ours: DiskFull, DossierReadOnly, FileUnreadable, NotADossier, DossierDamaged, StoreConflict, StoreFailed. */
    Error errorFrom(const QSqlError &error) const;
    Error errorFrom(int code, const QString &message) const;

    /** Whether the file was moved, replaced or removed since it was opened: what is written goes where nobody finds it again. */
    bool hasMoved() const;
    /** Lets the file grow to so many pages at most: what a full disk looks like. */
    Result<void> limitPages(int most) const;
    /** The connection as SQLite's own interface wants it. */
    sqlite3 *handle() const;
    const QString &path() const { return m_path; }
    QSqlDatabase connection() const { return m_connection; }

private:
    Result<void> prepare(Mode mode) const;
    Result<void> holdsNoCode() const;

    QString m_path;
    QString m_name;
    QSqlDatabase m_connection;
};
