// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The one door for every write: decide, store, fold. What it acknowledges is durable.

#include "core/journal/journalstore.h"
#include "core/journal/ledger.h"

/** What was written and what to tell: `seq` names the change, for an undo. */
template <Domain D> struct Answer {
    qint64 seq;
    typename D::Change change;
    QList<typename D::Advice> advice;
};

template <Domain D> class Session {
public:
    using State = typename D::State;
    using Change = typename D::Change;

    /** A session of one post on a store that outlives it; call `open` before anything else. */
    Session(JournalStore &store, QString post) : m_store(store), m_ledger(std::move(post)) { }

    const State &state() const { return m_ledger.state(); }
    qint64 length() const { return m_ledger.length(); }

    /** Reads the whole journal. Errors: DossierDamaged, DossierTooNew (a kind of change that this program does not know). */
    Result<void> open()
    {
        m_ledger.beginReading();
        const auto read = catchUp();
        m_ledger.endReading();
        return read;
    }

    /** Does what is asked if the rules allow it, and answers once it is durable. Errors: what `decide` refuses, what the store says. */
    Result<Answer<D>> apply(const Change &intent, qint64 at)
    {
        const Stamp stamp { at, m_ledger.post() };
        for (;;) {
            auto decision = D::decide(state(), intent, stamp);
            if (!decision) { // a refusal on a stale state is none: read on first
                const auto before = length();
                if (const auto read = catchUp(); !read)
                    return refuse(read);
                if (length() != before)
                    continue;
                return refuse(decision);
            }
            const auto seq = length();
            const auto stored = store(stamp, Entry(decision->change));
            if (stored)
                return Answer<D> { seq, std::move(decision->change), std::move(decision->advice) };
            if (stored.error().kind != ErrorKind::StoreConflict)
                return refuse(stored);
            if (const auto read = catchUp(); !read)
                return refuse(read);
        }
    }

    /**
     * The change that undo would take back: the last standing one of this post, unless another post has since changed
     * the same thing. Errors: NothingToUndo, UndoStopsAtLock.
     */
    Result<qint64> undoable() const { return m_ledger.undoable(); }

    /** The change that redo would bring back: the last one that this post undid since its last new change. */
    Result<qint64> redoable() const { return m_ledger.redoable(); }

    /** Takes back the change `target`, which must be the undoable one. Errors: those of `undoable`, UndoTargetMoved, the store's. */
    Result<void> undo(qint64 target, qint64 at)
    {
        return mark(
            target, at, [this] { return undoable(); }, Mark(Undone { target }));
    }

    /** Brings back the change `target`, which must be the redoable one. */
    Result<void> redo(qint64 target, qint64 at)
    {
        return mark(
            target, at, [this] { return redoable(); }, Mark(Redone { target }));
    }

    /** Reads what other posts have written. */
    Result<void> catchUp()
    {
        return m_store.read(length(), [this](const JournalRow &row) { return take(row); });
    }

    /** Calls `visit(seq, stamp, change, stands)` for each change ever written, in order, undone ones included. */
    template <class Visit> void eachChange(Visit visit) const { m_ledger.eachChange(visit); }

    const Change &change(qint64 seq) const { return m_ledger.change(seq); }
    /** The change that was written last and still stands, if any. */
    std::optional<qint64> lastStanding() const { return m_ledger.lastStanding(); }
    const Stamp &stampOf(qint64 seq) const { return m_ledger.stampOf(seq); }

private:
    using Entry = typename Ledger<D>::Entry;

    template <class Allowed> Result<void> mark(qint64 target, qint64 at, Allowed allowed, const Mark &mark)
    {
        for (;;) {
            const auto found = allowed();
            if (!found)
                return refuse(found);
            if (*found != target)
                return refuse(ErrorKind::UndoTargetMoved);
            const auto stored = store({ at, m_ledger.post() }, Entry(mark));
            if (stored || stored.error().kind != ErrorKind::StoreConflict)
                return stored;
            if (const auto read = catchUp(); !read)
                return read;
        }
    }

    Result<void> store(const Stamp &stamp, const Entry &entry)
    {
        const auto payload = std::visit([](const auto &one) { return cbor::encode(one); }, entry);
        if (const auto written = m_store.append({ length(), stamp, payload }); !written)
            return written;
        m_ledger.note(stamp, entry);
        return {};
    }

    Result<void> take(const JournalRow &row)
    {
        if (auto change = cbor::decode<Change>(row.payload))
            m_ledger.note(row.stamp, *std::move(change));
        else if (auto mark = cbor::decode<Mark>(row.payload))
            m_ledger.note(row.stamp, *mark);
        else
            return unreadable(row);
        return {};
    }

    /** A change of a kind that this program does not know comes from a newer one; anything else is damage. */
    static Result<void> unreadable(const JournalRow &row)
    {
        const auto kind = cbor::kindOf(row.payload);
        if (kind && !cbor::hasKind<Change>(*kind) && !cbor::hasKind<Mark>(*kind))
            return refuse(ErrorKind::DossierTooNew, { {}, {} });
        return refuse(ErrorKind::DossierDamaged, { {}, QString::number(row.seq) });
    }

    JournalStore &m_store;
    Ledger<D> m_ledger;
};
