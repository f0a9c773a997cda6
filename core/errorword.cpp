// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/errorword.h"

#include <array>
#include <string_view>
#include <utility>

namespace {

/** The compiler's own spelling of a kind, so that no list of words can fall behind the enum. */
template <ErrorKind kind> constexpr std::string_view spelling()
{
    const std::string_view whole = __PRETTY_FUNCTION__; // clang before 16 has no std::source_location
    const auto name = whole.rfind("ErrorKind::");
    if (name == std::string_view::npos)
        return {};
    const auto start = name + std::string_view("ErrorKind::").size();
    return whole.substr(start, whole.find_first_of("];>, ", start) - start);
}

constexpr size_t mostKinds = 128;

template <size_t... I> constexpr auto spellings(std::index_sequence<I...>)
{
    return std::array<std::string_view, sizeof...(I)> { spelling<static_cast<ErrorKind>(I)>()... };
}

}

QString errorWord(ErrorKind kind)
{
    static constexpr auto all = spellings(std::make_index_sequence<mostKinds> {});
    const auto name = all.at(static_cast<size_t>(kind));
    QString word;
    for (const char letter : name) {
        const QChar c = QLatin1Char(letter);
        if (c.isUpper() && !word.isEmpty())
            word += u'-';
        word += c.toLower();
    }
    return word;
}
