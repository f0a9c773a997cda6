// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The state as the fold of the changes that stand, with copies kept along the way so that an undo folds only a little.

#include "core/journal/domain.h"

#include <vector>

template <Domain D> class Fold {
public:
    using State = typename D::State;
    struct Step {
        typename D::Change change;
        Stamp stamp;
    };

    const State &state() const { return m_state; }
    qsizetype copies() const { return qsizetype(m_copies.size()); }

    /** Folds step `at` of `line` in; `line` gives the step of each standing change. */
    template <class Line> void advance(const Line &line, qsizetype at)
    {
        const Step &step = line(at);
        const auto weight = D::weight(step.change);
        m_since += weight;
        const auto left = line.size() - at;
        if (m_since > Stride && (left == 1 || m_since > left || weight > Stride)) {
            keep(at);
            m_since = weight;
        }
        m_state = D::evolve(std::move(m_state), step.change, step.stamp);
    }

    /** Folds again what stands from `from` on, starting at the nearest copy. */
    template <class Line> void refold(const Line &line, qsizetype from)
    {
        while (!m_copies.empty() && m_copies.back().at > from)
            m_copies.pop_back();
        const auto start = m_copies.empty() ? 0 : m_copies.back().at;
        m_state = m_copies.empty() ? State {} : m_copies.back().state;
        m_since = 0;
        for (auto at = start; at < line.size(); ++at)
            advance(line, at);
    }

private:
    struct Copy {
        qsizetype at;
        State state;
    };

    void keep(qsizetype at)
    {
        if (!m_copies.empty() && m_copies.back().at >= at)
            return;
        m_copies.push_back({ at, m_state });
        for (size_t i = m_copies.size() - 1; i >= 2; --i) { // thinned out: the gaps grow with age
            if (at - m_copies[i - 2].at < 2 * (at - m_copies[i].at))
                m_copies.erase(m_copies.begin() + qptrdiff(i) - 1);
        }
    }

    static constexpr qsizetype Stride = 256;
    State m_state {};
    std::vector<Copy> m_copies;
    qsizetype m_since = 0;
};
