// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a person states of their gender, or nothing; never inferred from a name, a status or a participle.

#include "core/record/field.h"

enum class Gender { Unsaid, F, M, O };

template <> struct EnumNames<Gender> {
    static constexpr const char *names[] = { "unsaid", "F", "M", "O" };
};
