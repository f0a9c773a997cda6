// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the facilitators chose to project, apart from the slides themselves: kept in a draft, and shown again after a crash.

#include "core/slide/slidekey.h"

enum class Cover { None, Black, White };

template <> struct EnumNames<Cover> {
    static constexpr const char *names[] = { "none", "black", "white" };
};

/** Black text on white in a lit hall, the reverse in a dark one. */
enum class HallLight { Lit, Dark };

template <> struct EnumNames<HallLight> {
    static constexpr const char *names[] = { "lit", "dark" };
};

/** How the hall sees the slides. */
enum class ProjectorWay {
    Closed, // it does not
    Screen, // on a screen of the machine
    Shared, // in a window that is shared by video
};

template <> struct EnumNames<ProjectorWay> {
    static constexpr const char *names[] = { "closed", "screen", "shared" };
};

struct Projection {
    SlideKey chosen;
    std::optional<SlideKey> frozen; // what the hall keeps seeing while the facilitators look further
    Cover cover = Cover::None;
    HallLight light = HallLight::Lit;
    int scale = 100; // size of the text in percent of the smallest
    ProjectorWay way = ProjectorWay::Closed;

    static constexpr auto fields()
    {
        using P = Projection;
        return std::tuple { spareField(1, "chosen", &P::chosen), spareField(2, "frozen", &P::frozen), spareField(3, "cover", &P::cover),
            spareField(4, "light", &P::light), spareField(5, "scale", &P::scale), spareField(6, "way", &P::way) };
    }
    bool operator==(const Projection &) const = default;
};
