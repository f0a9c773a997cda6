// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How a paper is wanted, where there is a choice.

#include "core/record/field.h"

enum class SheetOrder { ByName, ByLocalGroup };

template <> struct EnumNames<SheetOrder> {
    static constexpr const char *names[] = { "name", "group" };
};

/** Of the attendance sheet. */
struct SheetChoices {
    SheetOrder order = SheetOrder::ByName;
    int blankRows = 12; // at least
    bool isLarge = false; // type for who reads with difficulty
    bool isSupplement = false; // only those who are not on the sheet yet, with the numbers that follow
    bool hasTimes = false; // a column where each writes when they came
    bool operator==(const SheetChoices &) const = default;
};
