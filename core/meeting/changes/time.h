// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The time of a sitting: its end, the minutes of each step, and the turns to speak, told without names.

#include "core/meeting/spokenturn.h"
#include "core/people/idwords.h"

#include <QDateTime>

/** The sitting is to end at this time; left out, the end follows from the durations again. */
struct EndFixed {
    static constexpr int kind = 90;
    static constexpr const char *word = "fix-end";
    std::optional<QDateTime> end; // local time of the zone

    static constexpr auto fields()
    {
        using C = EndFixed;
        return std::tuple { field(1, "end", &C::end) };
    }
    bool operator==(const EndFixed &) const = default;
};

struct StepMinutes {
    QString step; // its code
    int minutes = 0;

    static constexpr auto fields()
    {
        using S = StepMinutes;
        return std::tuple { field(1, "step", &S::step), field(2, "minutes", &S::minutes) };
    }
    bool operator==(const StepMinutes &) const = default;
};

/** Steps are planned to last so long; the end is kept where it stands when it comes with them. */
struct DurationsShared {
    static constexpr int kind = 91;
    static constexpr const char *word = "share-durations";
    QList<StepMinutes> steps;
    std::optional<QDateTime> end; // local time of the zone

    static constexpr auto fields()
    {
        using C = DurationsShared;
        return std::tuple { field(1, "steps", &C::steps), field(2, "end", &C::end) };
    }
    bool operator==(const DurationsShared &) const = default;
};

/** Somebody has spoken. Who is written nowhere: no file may set a name beside a duration. */
struct TurnEnded {
    static constexpr int kind = 92;
    static constexpr const char *word = "end-turn";
    int seconds = 0;
    Gender gender = Gender::Unsaid; // as stated
    Voice voice = Voice::FirstTime;
    std::optional<int> number; // filled in: the next one of the sitting
    QString step; // filled in: the one under way

    static constexpr auto fields()
    {
        using C = TurnEnded;
        return std::tuple { field(1, "seconds", &C::seconds), spareField(2, "gender", &C::gender), spareField(3, "voice", &C::voice),
            field(4, "number", &C::number), spareField(5, "step", &C::step) };
    }
    bool operator==(const TurnEnded &) const = default;
};

/** A turn lasted in truth so long; zero takes it out of the totals. */
struct TurnCorrected {
    static constexpr int kind = 93;
    static constexpr const char *word = "correct-turn";
    int number = 0;
    int seconds = 0;

    static constexpr auto fields()
    {
        using C = TurnCorrected;
        return std::tuple { field(1, "number", &C::number), field(2, "seconds", &C::seconds) };
    }
    bool operator==(const TurnCorrected &) const = default;
};
