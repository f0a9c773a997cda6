// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which slide is projected: what the console keeps in a draft and shows again after a crash.

#include "core/record/field.h"

#include <QString>

/** The slides of a meeting; in brackets what `subject` holds. */
enum class SlideKind {
    Welcome,
    HandSigns,
    Course, // the steps with their hours; where one stands now
    Tasks,
    Task, // [task]
    LookBack, // [task]
    Profiles, // [local group's number]: a group's turn; empty for those whose group is not known
    SmallGroups,
    Criteria, // [task]
    Volunteers, // [task]: the names put forward
    Pause,
    Matrix,
    Consensus, // [task]
    Rewording, // [task]: the proposal before and after
    ReadBack, // [task]
    Decisions,
    OpenTasks,
    Thanks,
    Timer, // [step]; see timerSlide()
    RoomLine, // a line for fitting the text to the room
};

template <> struct EnumNames<SlideKind> {
    static constexpr const char *names[]
        = { "welcome", "hand-signs", "course", "tasks", "task", "look-back", "profiles", "small-groups", "criteria", "volunteers", "pause",
              "matrix", "consensus", "rewording", "read-back", "decisions", "open-tasks", "thanks", "timer", "room-line" };
};

struct SlideKey {
    SlideKind kind = SlideKind::Welcome;
    QString subject;
    int page = 0; // from 0, among the pages that the slide takes once it is measured

    static constexpr auto fields()
    {
        using K = SlideKey;
        return std::tuple { field(1, "kind", &K::kind), spareField(2, "subject", &K::subject), spareField(3, "page", &K::page) };
    }
    bool operator==(const SlideKey &) const = default;
};
