// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The chance of a sharing out: numbers that a seed gives, the same on every machine (docs/seating.md).

#include "core/seating/seed.h"

#include <array>

/** xoshiro256** started from the SHA-256 of the seed's key; whole numbers only, nothing of the standard library's. */
class Chance {
public:
    explicit Chance(const Seed &seed);

    [[nodiscard]] quint64 next();
    /** A number from 0 to bound - 1, all of them alike likely; bound is at least 1. */
    [[nodiscard]] quint32 below(quint32 bound);

private:
    std::array<quint64, 4> m_state;
};

/** The numbers from 0 to count - 1 in an order by lot (Fisher-Yates, from the last place to the first). */
[[nodiscard]] QList<int> shuffled(int count, Chance &chance);
