// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A tiny made-up domain for the tests of the journal: words on shelves.

#include "core/journal/session.h"

#include <QMap>

/** A word put on a shelf; a shelf takes nine of them. */
struct WordPut {
    static constexpr int kind = 10;
    int shelf;
    QString word;
    static constexpr auto fields() { return std::tuple { field(1, "shelf", &WordPut::shelf), field(2, "word", &WordPut::word) }; }
    bool operator==(const WordPut &) const = default;
};

/** A shelf that is closed for good: undo stops here. */
struct ShelfSealed {
    static constexpr int kind = 11;
    int shelf;
    static constexpr auto fields() { return std::tuple { field(1, "shelf", &ShelfSealed::shelf) }; }
    bool operator==(const ShelfSealed &) const = default;
};

/** Many words at once: a change that weighs. */
struct ShelfFilled {
    static constexpr int kind = 12;
    int shelf;
    int words;
    static constexpr auto fields() { return std::tuple { field(1, "shelf", &ShelfFilled::shelf), field(2, "words", &ShelfFilled::words) }; }
    bool operator==(const ShelfFilled &) const = default;
};

struct Counting {
    using Change = std::variant<WordPut, ShelfSealed, ShelfFilled>;
    using Advice = QString;
    struct State {
        QMap<int, QStringList> words; // in the order of the fold, so that a wrong order shows
        QSet<int> sealed;
        bool operator==(const State &) const = default;
    };

    static constexpr int most = 9;
    static Result<Decision<Change, Advice>> decide(const State &state, const Change &intent, const Stamp &stamp);
    static State evolve(State state, const Change &change, const Stamp &stamp);
    static QSet<QString> touches(const Change &change);
    static std::optional<QString> locks(const Change &change);
    static qsizetype weight(const Change &change);
};

using CountingSession = Session<Counting>;
