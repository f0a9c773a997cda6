// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A roll call by video: the members who are awaited, one by one in the order of names. It records nothing by itself.

#include "core/meeting/state.h"

/** Where the call stands: kept in a draft, so that it is left and taken up again. */
struct RollCallPlace {
    QList<Id<Person>> passed; // called, and gave no answer
    QList<Id<Person>> answered; // called, and marked as there
    std::optional<Id<Person>> back; // one of those who answered, gone back to

    static constexpr auto fields()
    {
        using P = RollCallPlace;
        return std::tuple { spareField(1, "passed", &P::passed), spareField(2, "answered", &P::answered), field(3, "back", &P::back) };
    }
    bool operator==(const RollCallPlace &) const = default;
};

/** A name to say aloud. */
struct CalledName {
    Id<Person> person;
    QString name; // as spoken
    QString groups; // local groups, joined: of namesakes only
    bool isThere = false; // their arrival is marked: one came back to this name
    bool operator==(const CalledName &) const = default;
};

struct RollCall {
    std::optional<CalledName> now; // nobody once all were called
    int left = 0; // names to call, this one among them
    int unanswered = 0; // called, and still awaited
    bool hasBefore = false; // whether there is a name to go back to
    bool operator==(const RollCall &) const = default;
};

/** The call as it stands: whoever is there, came since, or left again is not called; whose arrival is taken back is called again. */
RollCall rollCallAt(const MeetingState &state, const RollCallPlace &place);
/** The place after the name called now, which got no answer; after a name gone back to whose arrival is marked, it goes on. */
RollCallPlace afterName(const MeetingState &state, const RollCallPlace &place);
/** The place once the name called now answered. */
RollCallPlace answeredBy(Id<Person> person, RollCallPlace place);
/** The place of the name before among those called, whether they answered or not; the same place before the first. */
RollCallPlace beforeName(const MeetingState &state, const RollCallPlace &place);
