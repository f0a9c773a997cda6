// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The course of a sitting: presence, steps I to III.

#include "core/meeting/changes/people.h"

/** How many are there, counted by hand; left out, the named arrivals count again. */
struct HeadcountTyped {
    static constexpr int kind = 40;
    static constexpr const char *word = "type-headcount";
    std::optional<int> count;

    static constexpr auto fields()
    {
        using C = HeadcountTyped;
        return std::tuple { field(1, "count", &C::count) };
    }
    bool operator==(const HeadcountTyped &) const = default;
};

/** A member arrived, or came back after leaving. */
struct PersonArrived {
    static constexpr int kind = 41;
    static constexpr const char *word = "mark-arrival";
    Id<Person> person;

    static constexpr auto fields()
    {
        using C = PersonArrived;
        return std::tuple { field(1, "person", &C::person) };
    }
    bool operator==(const PersonArrived &) const = default;
};

/** An arrival, or a return, was marked by mistake. */
struct ArrivalTakenBack {
    static constexpr int kind = 42;
    static constexpr const char *word = "take-arrival-back";
    Id<Person> person;

    static constexpr auto fields()
    {
        using C = ArrivalTakenBack;
        return std::tuple { field(1, "person", &C::person) };
    }
    bool operator==(const ArrivalTakenBack &) const = default;
};

/** Someone left. */
struct PersonLeft {
    static constexpr int kind = 43;
    static constexpr const char *word = "mark-departure";
    Id<Person> person;

    static constexpr auto fields()
    {
        using C = PersonLeft;
        return std::tuple { field(1, "person", &C::person) };
    }
    bool operator==(const PersonLeft &) const = default;
};

/** The signed sheet was typed in: who signed, and who wrote their name on a blank row. Those already marked stay as they are. */
struct SheetSigned {
    static constexpr int kind = 48;
    static constexpr const char *word = "mark-signed-sheet";
    QList<Id<Person>> people;
    QList<PersonAdded> added;

    static constexpr auto fields()
    {
        using C = SheetSigned;
        return std::tuple { spareField(1, "people", &C::people), spareField(2, "added", &C::added) };
    }
    bool operator==(const SheetSigned &) const = default;
};

/** A step of the course begins; the one under way ends. */
struct StepStarted {
    static constexpr int kind = 44;
    static constexpr const char *word = "start-step";
    QString step; // its code

    static constexpr auto fields()
    {
        using C = StepStarted;
        return std::tuple { field(1, "step", &C::step) };
    }
    bool operator==(const StepStarted &) const = default;
};

/** A step of the course is done. */
struct StepFinished {
    static constexpr int kind = 45;
    static constexpr const char *word = "finish-step";
    QString step;

    static constexpr auto fields()
    {
        using C = StepFinished;
        return std::tuple { field(1, "step", &C::step) };
    }
    bool operator==(const StepFinished &) const = default;
};

/** Step II: what went well and what was hard, for one task. */
struct LookBackRecorded {
    static constexpr int kind = 46;
    static constexpr const char *word = "record-look-back";
    QString task;
    QString wentWell;
    QString difficulties;

    static constexpr auto fields()
    {
        using C = LookBackRecorded;
        return std::tuple { field(1, "task", &C::task), spareField(2, "went_well", &C::wentWell),
            spareField(3, "difficulties", &C::difficulties) };
    }
    bool operator==(const LookBackRecorded &) const = default;
};

/** Step III: a local group has presented its profiles, and who spoke. */
struct GroupPresented {
    static constexpr int kind = 47;
    static constexpr const char *word = "present-group";
    Id<LocalGroup> group;
    std::optional<Id<Person>> by;

    static constexpr auto fields()
    {
        using C = GroupPresented;
        return std::tuple { field(1, "group", &C::group), field(2, "by", &C::by) };
    }
    bool operator==(const GroupPresented &) const = default;
};
