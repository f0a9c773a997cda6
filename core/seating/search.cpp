// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seating/search.h"

#include "core/seating/deal.h"

#include <utility>

namespace {

constexpr int mostTries = 4;
constexpr size_t memory = 25; // steps after which a cost is forgotten

int stepsFor(qsizetype people)
{
    return 20'000 + 1'000 * int(people);
}

QList<std::optional<int>> groupsOf(const Board &board, qsizetype people)
{
    QList<std::optional<int>> groups(people);
    for (const auto &unit : board.units()) {
        for (const int person : unit.people)
            groups[person] = unit.group + 1;
    }
    return groups;
}

/** Late acceptance: an exchange is kept when the cost does not rise, or is no higher than it was `memory` steps ago. */
class Exchanging {
public:
    Exchanging(Deal dealt, qsizetype people, Chance &chance)
        : m_dealt(std::move(dealt))
        , m_people(people)
        , m_chance(chance)
        , m_past(memory, m_dealt.board.cost())
        , m_bestCost(m_dealt.board.cost())
        , m_best(groupsOf(m_dealt.board, people))
    {
        const auto &units = m_dealt.board.units();
        for (int unit = 0; unit < int(units.size()); ++unit) {
            if (!units[size_t(unit)].pinned)
                m_movable.push_back(unit);
        }
    }

    void run(int steps)
    {
        const auto bound = m_dealt.board.bound();
        for (int step = 0; step < steps && m_bestCost > bound && m_movable.size() > 1; ++step) {
            tryOne();
            m_past[size_t(step) % memory] = m_dealt.board.cost();
            m_pastAt = size_t(step + 1) % memory;
            if (m_dealt.board.cost() < m_bestCost) {
                m_bestCost = m_dealt.board.cost();
                m_best = groupsOf(m_dealt.board, m_people);
            }
        }
        m_isBound = m_bestCost <= bound;
    }

    qint64 cost() const { return m_bestCost + m_dealt.split * pairWeight(TraitKind::Apart); }
    bool isPerfect() const { return m_isBound && m_dealt.split == 0; }
    const QList<std::optional<int>> &best() const { return m_best; }

private:
    int drawn() { return m_movable[m_chance.below(quint32(m_movable.size()))]; }

    void tryOne()
    {
        auto &board = m_dealt.board;
        int unit = drawn();
        int other = drawn();
        if (board.units()[size_t(unit)].group == board.units()[size_t(other)].group)
            return;
        if (board.units()[size_t(unit)].seats < board.units()[size_t(other)].seats)
            std::swap(unit, other);
        const auto &others = board.counterpart(unit, other);
        if (others.empty())
            return;
        const auto cost = board.costOfExchange(unit, others);
        if (cost && (*cost <= board.cost() || *cost <= m_past[m_pastAt]))
            board.exchange(unit, others);
    }

    Deal m_dealt;
    qsizetype m_people;
    Chance &m_chance;
    std::vector<int> m_movable;
    std::vector<qint64> m_past;
    size_t m_pastAt = 0;
    qint64 m_bestCost;
    QList<std::optional<int>> m_best;
    bool m_isBound = false;
};

}

QList<std::optional<int>> searchSeating(
    const SeatingRoster &roster, const SeatingRules &rules, const HeededWishes &wishes, int groups, Chance &chance)
{
    const auto sizes = groupSizes(int(roster.size()), groups);
    const auto traits = traitsOf(roster, wishes.apart);
    const Board board(traits, rules, groups, sizes.most());
    QList<std::optional<int>> best;
    qint64 least = 0;
    for (int attempt = 0; attempt < mostTries; ++attempt) {
        Exchanging exchanging(deal(board, traits, wishes, sizes, chance), roster.size(), chance);
        exchanging.run(stepsFor(roster.size()));
        if (best.isEmpty() || exchanging.cost() < least) {
            best = exchanging.best();
            least = exchanging.cost();
        }
        if (exchanging.isPerfect())
            break;
    }
    return best;
}
