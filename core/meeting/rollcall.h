// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A roll call by video: the members who are awaited, one by one in the order of names. It records nothing by itself.

#include "core/meeting/state.h"

/** Where the call stands: kept in a draft, so that it is left and taken up again. */
struct RollCallPlace {
    std::optional<Id<Person>> at; // the last name that was gone to; nobody at the start
    bool isThrough = false; // the last name of all was passed

    static constexpr auto fields()
    {
        using P = RollCallPlace;
        return std::tuple { field(1, "at", &P::at), spareField(2, "is_through", &P::isThrough) };
    }
    bool operator==(const RollCallPlace &) const = default;
};

/** A name to say aloud. */
struct CalledName {
    Id<Person> person;
    QString name; // as spoken
    QString groups; // local groups, joined: of namesakes only
    bool operator==(const CalledName &) const = default;
};

struct RollCall {
    std::optional<CalledName> now; // nobody once all were called
    int left = 0; // names to call, this one among them
    int unanswered = 0; // called, and still awaited
    bool operator==(const RollCall &) const = default;
};

/** The call as it stands: whoever is there, came since, or left again is not called. */
RollCall rollCallAt(const MeetingState &state, const RollCallPlace &place);
/** The place after the name called now, which got no answer. */
RollCallPlace afterName(const MeetingState &state, const RollCallPlace &place);
/** The place of the name before, among those still awaited; the same place before the first. */
RollCallPlace beforeName(const MeetingState &state, const RollCallPlace &place);
