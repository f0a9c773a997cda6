// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journal/counting.h"

using namespace Qt::StringLiterals;

Result<Decision<Counting::Change, QString>> Counting::decide(const State &state, const Change &intent, const Stamp &)
{
    const auto shelf = std::visit([](const auto &one) { return one.shelf; }, intent);
    if (state.sealed.contains(shelf))
        return refuse(ErrorKind::AlreadyDone, { QString::number(shelf) });
    if (std::holds_alternative<WordPut>(intent) && state.words.value(shelf).size() >= most)
        return refuse(ErrorKind::NumberOutOfRange, { QString::number(shelf) });
    return Decision<Change, QString> { intent, {} };
}

Counting::State Counting::evolve(State state, const Change &change, const Stamp &stamp)
{
    if (const auto *put = std::get_if<WordPut>(&change))
        state.words[put->shelf].append(put->word + u'@' + QString::number(stamp.at));
    else if (const auto *sealed = std::get_if<ShelfSealed>(&change))
        state.sealed.insert(sealed->shelf);
    else if (const auto *filled = std::get_if<ShelfFilled>(&change))
        state.words[filled->shelf] = QStringList(filled->words, u"w"_s);
    return state;
}

QSet<QString> Counting::touches(const Change &change)
{
    return { QString::number(std::visit([](const auto &one) { return one.shelf; }, change)) };
}

std::optional<QString> Counting::locks(const Change &change)
{
    const auto *sealed = std::get_if<ShelfSealed>(&change);
    return sealed ? std::optional(QString::number(sealed->shelf)) : std::nullopt;
}

qsizetype Counting::weight(const Change &change)
{
    const auto *filled = std::get_if<ShelfFilled>(&change);
    return filled ? filled->words : 1;
}
