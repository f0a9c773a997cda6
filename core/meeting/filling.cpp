// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/filling.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace {

/** For each task, with whom a person may be. */
using Partners = QList<QList<int>>;

QMap<int, Partners> partnersIn(const QList<QList<NumberPair>> &pairs)
{
    QMap<int, Partners> partners;
    for (qsizetype task = 0; task < pairs.size(); ++task) {
        for (const auto &[one, other] : pairs.at(task)) {
            for (const int person : { one, other }) {
                auto &theirs = partners[person];
                theirs.resize(pairs.size());
                theirs[task].append(person == one ? other : one);
            }
        }
    }
    for (auto &theirs : partners) {
        for (auto &list : theirs) {
            std::sort(list.begin(), list.end());
            list.erase(std::unique(list.begin(), list.end()), list.end());
        }
    }
    return partners;
}

/** Whether two people have the same partners in each task, themselves apart: then each may stand in for the other. */
bool areAlike(int one, const Partners &ones, int other, const Partners &others)
{
    for (qsizetype task = 0; task < ones.size(); ++task) {
        auto a = ones.at(task);
        auto b = others.at(task);
        a.removeOne(other);
        b.removeOne(one);
        if (a != b)
            return false;
    }
    return true;
}

bool isFree(const NumberPair &pair, const QList<int> &free)
{
    const auto &[one, other] = pair;
    return one == other ? free.at(one) > 1 : free.at(one) > 0 && free.at(other) > 0;
}

/** Puts two people a task on kinds that have room, by paths that move those who sit already. */
class Seats {
public:
    explicit Seats(QList<int> room) : m_room(std::move(room)), m_sitting(m_room.size()) { }

    bool seat(const QSet<int> &kinds)
    {
        QSet<int> tried;
        m_choices.append(kinds);
        return place(m_choices.size() - 1, tried);
    }

private:
    bool place(qsizetype seat, QSet<int> &tried)
    {
        const auto kinds = m_choices.at(seat);
        for (const int kind : kinds) {
            if (tried.contains(kind))
                continue;
            tried.insert(kind);
            auto &sitting = m_sitting[kind];
            if (sitting.size() < m_room.at(kind)) {
                sitting.append(seat);
                return true;
            }
            for (qsizetype i = 0; i < m_sitting.at(kind).size(); ++i) {
                if (place(m_sitting.at(kind).at(i), tried)) {
                    m_sitting[kind][i] = seat;
                    return true;
                }
            }
        }
        return false;
    }

    QList<int> m_room;
    QList<QList<qsizetype>> m_sitting; // seats, by kind
    QList<QSet<int>> m_choices; // kinds, by seat
};

QList<int> without(QList<int> list, int one)
{
    list.removeOne(one);
    return list;
}

}

Filling::Filling(const QList<QList<NumberPair>> &pairs, int steps) : m_steps(steps)
{
    sortIntoKinds(pairs);
    for (const auto &ofTask : pairs) {
        QSet<NumberPair> kinds;
        for (const auto &[one, other] : ofTask)
            kinds.insert(std::minmax(m_kinds.value(one), m_kinds.value(other)));
        m_pairs.append(QList<NumberPair>(kinds.begin(), kinds.end()));
        std::sort(m_pairs.last().begin(), m_pairs.last().end()); // a set has no order of its own
    }
}

void Filling::sortIntoKinds(const QList<QList<NumberPair>> &pairs)
{
    const auto partners = partnersIn(pairs);
    QList<int> models; // one person of each kind
    for (auto it = partners.begin(); it != partners.end(); ++it) {
        const auto model
            = std::find_if(models.begin(), models.end(), [&](int one) { return areAlike(one, partners.value(one), it.key(), it.value()); });
        const auto kind = int(model - models.begin());
        if (model == models.end()) {
            models.append(it.key());
            m_free.append(0);
        }
        m_kinds.insert(it.key(), kind);
        ++m_free[kind];
    }
}

QList<NumberPair> Filling::available(int task, const Free &free) const
{
    QList<NumberPair> pairs;
    std::copy_if(m_pairs.at(task).begin(), m_pairs.at(task).end(), std::back_inserter(pairs),
        [&](const NumberPair &pair) { return isFree(pair, free); });
    return pairs;
}

/** Whether two people a task are there at all, each from a pair of the task: it must be so, and is not enough. */
bool Filling::hasSeats(const QList<int> &wanted, const Free &free) const
{
    Seats seats(free);
    for (const int task : wanted) {
        QSet<int> kinds;
        for (const auto &[one, other] : available(task, free))
            kinds << one << other;
        if (!seats.seat(kinds) || !seats.seat(kinds))
            return false;
    }
    return true;
}

/** What a state is remembered by: the tasks, and how many are free where that matters to them. */
QByteArray Filling::nameOf(const QList<int> &wanted, const Free &free) const
{
    QList<bool> matters(free.size(), false);
    for (const int task : wanted) {
        for (const auto &[one, other] : m_pairs.at(task))
            matters[one] = matters[other] = true;
    }
    QByteArray name;
    for (const int task : wanted)
        name.append(char(task));
    name.append('/');
    const auto most = 2 * int(wanted.size());
    for (qsizetype kind = 0; kind < free.size(); ++kind)
        name.append(char(matters.at(kind) ? std::min(free.at(kind), most) : 0));
    return name;
}

Fillable Filling::search(const QList<int> &wanted, const Free &free)
{
    if (wanted.isEmpty())
        return Fillable::Yes;
    const auto name = nameOf(wanted, free);
    if (const auto it = m_found.constFind(name); it != m_found.constEnd())
        return *it;
    if (m_steps <= 0)
        return Fillable::Unknown;
    --m_steps;
    const auto answer = hasSeats(wanted, free) ? tryEach(wanted, free) : Fillable::No;
    if (answer != Fillable::Unknown)
        m_found.insert(name, answer);
    return answer;
}

/** The task with the fewest pairs left goes first: it fails soonest. */
Fillable Filling::tryEach(const QList<int> &wanted, const Free &free)
{
    auto task = wanted.first();
    auto pairs = available(task, free);
    for (qsizetype i = 1; i < wanted.size(); ++i) {
        const auto others = available(wanted.at(i), free);
        if (others.size() < pairs.size()) {
            task = wanted.at(i);
            pairs = others;
        }
    }
    bool isKnown = true;
    for (const auto &[one, other] : std::as_const(pairs)) {
        auto left = free;
        --left[one];
        --left[other];
        const auto answer = search(without(wanted, task), left);
        if (answer == Fillable::Yes)
            return answer;
        isKnown = isKnown && answer == Fillable::No;
    }
    return isKnown ? Fillable::No : Fillable::Unknown;
}

Fillable Filling::fill(const QList<int> &wanted, const QList<int> &taken)
{
    auto free = m_free;
    for (const int person : taken) {
        if (const auto kind = m_kinds.constFind(person); kind != m_kinds.constEnd())
            --free[*kind];
    }
    if (wanted.size() == 1) // seen at a glance: costs no step
        return available(wanted.first(), free).isEmpty() ? Fillable::No : Fillable::Yes;
    return search(wanted, free);
}

QList<int> Filling::conflict(QList<int> wanted, const QList<int> &taken)
{
    if (fill(wanted, taken) != Fillable::No)
        return {};
    const auto all = wanted;
    for (const int task : all) {
        const auto fewer = without(wanted, task);
        if (fill(fewer, taken) == Fillable::No)
            wanted = fewer;
    }
    return wanted;
}
