// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seating/chance.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <bit>
#include <numeric>

Chance::Chance(const Seed &seed) : m_state {}
{
    const auto text = QByteArray("boucle seating 1\n") + seed.key.toUtf8();
    const auto digest = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    for (size_t i = 0; i < m_state.size(); ++i)
        m_state[i] = qFromBigEndian<quint64>(digest.constData() + 8 * i);
}

quint64 Chance::next()
{
    const auto drawn = std::rotl(m_state[1] * 5, 7) * 9;
    const auto shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return drawn;
}

quint32 Chance::below(quint32 bound)
{
    auto drawn = next();
    // the first 2^64 mod bound numbers would make the small remainders likelier: they are drawn again
    if (drawn < bound) {
        const quint64 first = (quint64(0) - bound) % bound;
        while (drawn < first)
            drawn = next();
    }
    return quint32(drawn % bound);
}

QList<int> shuffled(int count, Chance &chance)
{
    QList<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    for (int last = count - 1; last > 0; --last)
        std::swap(order[last], order[int(chance.below(quint32(last) + 1))]);
    return order;
}
