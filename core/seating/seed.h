// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The seed of a sharing out: a text said aloud, from which anyone gets the same groups (docs/seating.md).

#include "core/result.h"

#include <array>

struct Seed {
    QString text; // as it was said: « bateau lune cerise »
    QString key; // its letters and digits alone, folded: what the chance is made from
    bool operator==(const Seed &) const = default;
};

/** The seed that a text stands for; case, accents, spaces and punctuation do not count. Error: EmptyText. */
[[nodiscard]] Result<Seed> seedOf(const QString &text);

/** The words that the program draws seeds from: 256, short, common, told apart by ear. */
[[nodiscard]] const QStringList &seedWords();
/** Three of them, by three numbers that the caller draws by lot. */
[[nodiscard]] Seed drawnSeed(const std::array<quint32, 3> &numbers);
