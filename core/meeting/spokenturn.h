// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A turn to speak that is over, as the dossier keeps it: never who spoke, only what the totals are made of.

#include "core/people/gender.h"
#include "core/record/field.h"

#include <QString>

/** Whether someone speaks for the first time in the sitting. */
enum class Voice { FirstTime, Again };

template <> struct EnumNames<Voice> {
    static constexpr const char *names[] = { "first-time", "again" };
};

struct SpokenTurn {
    int number = 0; // from 1, in the order of the sitting
    Gender gender = Gender::Unsaid; // as stated
    Voice voice = Voice::FirstTime;
    int seconds = 0;
    QString step; // under way then; may be empty
    qint64 at = 0; // when it ended, milliseconds since 1970
    bool operator==(const SpokenTurn &) const = default;
};
