// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a journal is kept: rows that are only ever appended, and drafts that are overwritten by name.

#include "core/journal/head.h"
#include "core/journal/stamp.h"
#include "core/result.h"

#include <QByteArray>
#include <QMap>

#include <functional>

struct JournalRow {
    qint64 seq = 0; // from 0, without gaps
    Stamp stamp;
    QByteArray payload;
    bool operator==(const JournalRow &) const = default;
};

/** How a journal stands to a head of it that was seen before. */
enum class Continuity {
    GoesOn, // it has all of that, and perhaps more
    Older, // it ends before: a copy made earlier came back
    Parted, // it says something else from some row on
};

class JournalStore {
public:
    JournalStore() = default;
    JournalStore(const JournalStore &) = delete;
    JournalStore &operator=(const JournalStore &) = delete;
    virtual ~JournalStore() = default;

    /**
     * Writes a row durably: when this returns, a crash or a power cut does not lose it.
     * Errors: StoreConflict when a row `row.seq` exists already, DiskFull, DossierReadOnly, StoreFailed, those of `isInPlace`.
     */
    virtual Result<void> append(const JournalRow &row) = 0;

    /** Gives the rows from `from` on, in order, until `take` refuses. Errors: DossierDamaged, StoreFailed, or what `take` said. */
    virtual Result<void> read(qint64 from, const std::function<Result<void>(const JournalRow &)> &take) = 0;

    /** Keeps a half-typed page or a view state under a name, outside of the chain and of undo. An empty one is forgotten. */
    virtual Result<void> keepDraft(const QString &name, const QByteArray &bytes) = 0;
    virtual Result<QMap<QString, QByteArray>> drafts() = 0;

    /** What was read and checked, or written, so far. A store that keeps no digests has none. */
    virtual JournalHead head() const { return {}; }
    /** How the journal stands to what was known of it; to be asked once all of it was read. Error: StoreFailed. */
    virtual Result<Continuity> continuity(const JournalHead &) { return Continuity::GoesOn; }

    /** Whether what is written is found again: the file is where it was opened. Error: FileUnwritable (`moved`). */
    virtual Result<void> isInPlace() { return {}; }

    /** Puts in order what was written, when nothing else is to be done for a while. Nothing depends on it. */
    virtual Result<void> checkpoint() { return {}; }
};
