// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The one door for every write: decide, store, fold. What it acknowledges is durable.

#include "core/journal/fold.h"
#include "core/journal/journalstore.h"
#include "core/journal/marks.h"

#include <algorithm>

/** What was written and what to tell: `seq` names the change, for an undo. */
template <Domain D>
struct Answer {
    qint64 seq;
    typename D::Change change;
    QList<typename D::Advice> advice;
};

template <Domain D>
class Session {
public:
    using State = typename D::State;
    using Change = typename D::Change;

    /** A session of one post on a store that outlives it; call `open` before anything else. */
    Session(JournalStore &store, QString post)
        : m_store(store)
        , m_post(std::move(post))
    {
    }

    const State &state() const { return m_fold.state(); }
    qint64 length() const { return qint64(m_rows.size()); }

    /** Reads the whole journal. Errors: DossierDamaged, DossierTooNew (a kind of change that this program does not know). */
    Result<void> open()
    {
        m_opening = true;
        const auto read = catchUp();
        m_opening = false;
        m_fold.refold(line(), 0);
        return read;
    }

    /** Does what is asked if the rules allow it, and answers once it is durable. Errors: what `decide` refuses, what the store says. */
    Result<Answer<D>> apply(const Change &intent, qint64 at)
    {
        const Stamp stamp { at, m_post };
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
    Result<qint64> undoable() const
    {
        QSet<QString> touchedByOthers;
        for (auto it = m_line.rbegin(); it != m_line.rend(); ++it) {
            const auto &step = changeAt(*it);
            if (step.stamp.post != m_post) {
                touchedByOthers.unite(D::touches(step.change));
                continue;
            }
            if (const auto lock = D::locks(step.change))
                return refuse(ErrorKind::UndoStopsAtLock, { *lock });
            if (touchedByOthers.intersects(D::touches(step.change)))
                return refuse(ErrorKind::NothingToUndo);
            return *it;
        }
        return refuse(ErrorKind::NothingToUndo);
    }

    /** The change that redo would bring back: the last one that this post undid since its last new change. */
    Result<qint64> redoable() const
    {
        if (m_redo.empty())
            return refuse(ErrorKind::NothingToRedo);
        return m_redo.back();
    }

    /** Takes back the change `target`, which must be the undoable one. Errors: those of `undoable`, UndoTargetMoved, the store's. */
    Result<void> undo(qint64 target, qint64 at)
    {
        return mark(target, at, [this] { return undoable(); }, Mark(Undone { target }));
    }

    /** Brings back the change `target`, which must be the redoable one. */
    Result<void> redo(qint64 target, qint64 at)
    {
        return mark(target, at, [this] { return redoable(); }, Mark(Redone { target }));
    }

    /** Reads what other posts have written. */
    Result<void> catchUp()
    {
        return m_store.read(length(), [this](const JournalRow &row) { return take(row); });
    }

    /** Calls `visit(seq, stamp, change, stands)` for each change ever written, in order, undone ones included. */
    template <class Visit>
    void eachChange(Visit visit) const
    {
        for (qint64 seq = 0; seq < length(); ++seq) {
            if (const auto *step = std::get_if<Step>(&m_rows[size_t(seq)]))
                visit(seq, step->stamp, step->change, std::binary_search(m_line.begin(), m_line.end(), seq));
        }
    }

    const Change &change(qint64 seq) const { return changeAt(seq).change; }
    /** The change that was written last and still stands, if any. */
    std::optional<qint64> lastStanding() const { return m_line.empty() ? std::nullopt : std::optional(m_line.back()); }
    const Stamp &stampOf(qint64 seq) const { return changeAt(seq).stamp; }

private:
    using Step = typename Fold<D>::Step;
    using Entry = std::variant<Change, Mark>;
    /** What keeps its place in memory: a change with its stamp, or a mark. */
    using Kept = std::variant<Step, Mark>;

    struct Line {
        const Session &session;
        qsizetype size() const { return qsizetype(session.m_line.size()); }
        const Step &operator()(qsizetype at) const { return session.changeAt(session.m_line[size_t(at)]); }
    };
    Line line() const { return { *this }; }
    const Step &changeAt(qint64 seq) const { return std::get<Step>(m_rows[size_t(seq)]); }

    template <class Allowed>
    Result<void> mark(qint64 target, qint64 at, Allowed allowed, const Mark &mark)
    {
        for (;;) {
            const auto found = allowed();
            if (!found)
                return refuse(found);
            if (*found != target)
                return refuse(ErrorKind::UndoTargetMoved);
            const auto stored = store({ at, m_post }, Entry(mark));
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
        note(stamp, entry);
        return {};
    }

    Result<void> take(const JournalRow &row)
    {
        if (auto change = cbor::decode<Change>(row.payload))
            note(row.stamp, *std::move(change));
        else if (auto mark = cbor::decode<Mark>(row.payload))
            note(row.stamp, *mark);
        else
            return refuse(ErrorKind::DossierDamaged, { {}, QString::number(row.seq) });
        return {};
    }

    void note(const Stamp &stamp, Entry entry)
    {
        const auto seq = length();
        if (auto *change = std::get_if<Change>(&entry)) {
            m_rows.push_back(Step { std::move(*change), stamp });
            m_line.push_back(seq);
            if (stamp.post == m_post)
                m_redo.clear();
            if (!m_opening)
                m_fold.advance(line(), line().size() - 1);
            return;
        }
        const auto &mark = std::get<Mark>(entry);
        m_rows.push_back(mark);
        std::visit([&](const auto &one) { follow(one, stamp); }, mark);
    }

    void follow(const Undone &undone, const Stamp &stamp)
    {
        const auto it = std::lower_bound(m_line.begin(), m_line.end(), undone.target);
        if (it == m_line.end() || *it != undone.target)
            return;
        const auto at = it - m_line.begin();
        m_line.erase(it);
        if (stamp.post == m_post)
            m_redo.push_back(undone.target);
        if (!m_opening)
            m_fold.refold(line(), at);
    }

    void follow(const Redone &redone, const Stamp &)
    {
        if (redone.target < 0 || redone.target >= length() || !std::holds_alternative<Step>(m_rows[size_t(redone.target)]))
            return;
        std::erase(m_redo, redone.target);
        const auto it = std::lower_bound(m_line.begin(), m_line.end(), redone.target);
        if (it != m_line.end() && *it == redone.target)
            return;
        const auto at = m_line.insert(it, redone.target) - m_line.begin();
        if (!m_opening)
            m_fold.refold(line(), at);
    }

    JournalStore &m_store;
    QString m_post;
    Fold<D> m_fold;
    std::vector<Kept> m_rows;
    std::vector<qint64> m_line; // the standing changes, by seq
    std::vector<qint64> m_redo;
    bool m_opening = false;
};
