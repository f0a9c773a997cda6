// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A number that names one thing of one kind; ids of two kinds never compare.

#include <QtGlobal>

#include <compare>

template <class Of> class Id {
public:
    explicit constexpr Id(quint32 number) : m_number(number) { }
    constexpr quint32 number() const { return m_number; }
    constexpr auto operator<=>(const Id &) const = default; // NOLINT(modernize-use-nullptr): what it writes itself compares with 0

private:
    quint32 m_number;
};
