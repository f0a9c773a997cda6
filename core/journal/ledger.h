// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What one post has read of a journal: every change and mark in order, those that stand, and the state that they fold to.

#include "core/journal/fold.h"
#include "core/journal/marks.h"
#include "core/result.h"

#include <algorithm>

template <Domain D> class Ledger {
public:
    using State = typename D::State;
    using Change = typename D::Change;
    using Entry = std::variant<Change, Mark>;

    explicit Ledger(QString post) : m_post(std::move(post)) { }

    const QString &post() const { return m_post; }
    const State &state() const { return m_fold.state(); }
    qint64 length() const { return qint64(m_rows.size()); }

    /** From here on entries are noted without being folded, until `endReading`: a whole journal is folded once. */
    void beginReading() { m_reading = true; }
    void endReading()
    {
        m_reading = false;
        m_fold.refold(line(), 0);
    }

    /** Takes what was stored as the next entry of the journal. */
    void note(const Stamp &stamp, Entry entry)
    {
        const auto seq = length();
        if (auto *change = std::get_if<Change>(&entry)) {
            m_rows.push_back(Step { std::move(*change), stamp });
            m_line.push_back(seq);
            if (stamp.post == m_post)
                m_redo.clear();
            if (!m_reading)
                m_fold.advance(line(), line().size() - 1);
            return;
        }
        const auto &mark = std::get<Mark>(entry);
        m_rows.push_back(mark);
        std::visit([&](const auto &one) { follow(one, stamp); }, mark);
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
                return lock->isEmpty() ? refuse(ErrorKind::NothingToUndo) : refuse(ErrorKind::UndoStopsAtLock, { *lock });
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

    /** Calls `visit(seq, stamp, change, stands)` for each change ever written, in order, undone ones included. */
    template <class Visit> void eachChange(Visit visit) const
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
    /** What keeps its place in memory: a change with its stamp, or a mark. */
    using Kept = std::variant<Step, Mark>;

    struct Line {
        const Ledger &ledger;
        qsizetype size() const { return qsizetype(ledger.m_line.size()); }
        const Step &operator()(qsizetype at) const { return ledger.changeAt(ledger.m_line[size_t(at)]); }
    };
    Line line() const { return { *this }; }
    const Step &changeAt(qint64 seq) const { return std::get<Step>(m_rows[size_t(seq)]); }

    void follow(const Undone &undone, const Stamp &stamp)
    {
        const auto it = std::lower_bound(m_line.begin(), m_line.end(), undone.target);
        if (it == m_line.end() || *it != undone.target)
            return;
        const auto at = it - m_line.begin();
        m_line.erase(it);
        if (stamp.post == m_post)
            m_redo.push_back(undone.target);
        if (!m_reading)
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
        const auto at = it - m_line.begin(); // before the list may move in memory
        m_line.insert(it, redone.target);
        if (!m_reading)
            m_fold.refold(line(), at);
    }

    QString m_post;
    Fold<D> m_fold;
    std::vector<Kept> m_rows;
    std::vector<qint64> m_line; // the standing changes, by seq
    std::vector<qint64> m_redo;
    bool m_reading = false;
};
