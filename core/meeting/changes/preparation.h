// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Preparing the meeting: date and place, who runs it, what is ticked and printed.

#include "core/people/idwords.h"
#include "core/procedure/procedure.h"

#include <QDateTime>

/** A dossier begins: the whole procedure is kept in it, so that it reads the same in ten years. */
struct MeetingCreated {
    static constexpr int kind = 10;
    static constexpr const char *word = "create-meeting";
    Procedure procedure;
    QString loop; // code: "03"
    QString name;
    QDateTime start; // local time of the zone
    QString place;
    QString zone; // IANA; filled in from the loop
    bool rehearsal = false;

    static constexpr auto fields()
    {
        using C = MeetingCreated;
        return std::tuple { field(1, "procedure", &C::procedure), field(2, "loop", &C::loop), field(3, "name", &C::name),
            field(4, "start", &C::start), spareField(5, "place", &C::place), spareField(6, "zone", &C::zone),
            spareField(7, "rehearsal", &C::rehearsal) };
    }
    bool operator==(const MeetingCreated &) const = default;
};

/** Another date, place or name for the sitting that is prepared; what is left out stays. */
struct MeetingMoved {
    static constexpr int kind = 11;
    static constexpr const char *word = "move-meeting";
    std::optional<QDateTime> start;
    std::optional<QString> place;
    std::optional<QString> name;

    static constexpr auto fields()
    {
        using C = MeetingMoved;
        return std::tuple { field(1, "start", &C::start), field(2, "place", &C::place), field(3, "name", &C::name) };
    }
    bool operator==(const MeetingMoved &) const = default;
};

/** The meeting goes on at another sitting, with its own presence and sheet. */
struct SittingAdded {
    static constexpr int kind = 12;
    static constexpr const char *word = "add-sitting";
    QDateTime start;
    QString place;

    static constexpr auto fields()
    {
        using C = SittingAdded;
        return std::tuple { field(1, "start", &C::start), spareField(2, "place", &C::place) };
    }
    bool operator==(const SittingAdded &) const = default;
};

/** Who is in charge of a task until this meeting. */
struct HoldersNamed {
    static constexpr int kind = 13;
    static constexpr const char *word = "name-holders";
    QString task;
    QList<Id<Person>> people;

    static constexpr auto fields()
    {
        using C = HoldersNamed;
        return std::tuple { field(1, "task", &C::task), field(2, "people", &C::people) };
    }
    bool operator==(const HoldersNamed &) const = default;
};

/** The volunteers who run the sitting. */
struct FacilitatorsNamed {
    static constexpr int kind = 14;
    static constexpr const char *word = "name-facilitators";
    QList<Id<Person>> people;

    static constexpr auto fields()
    {
        using C = FacilitatorsNamed;
        return std::tuple { field(1, "people", &C::people) };
    }
    bool operator==(const FacilitatorsNamed &) const = default;
};

/** Who will fill in the form; nobody takes the name back. */
struct ReporterNamed {
    static constexpr int kind = 15;
    static constexpr const char *word = "name-reporter";
    std::optional<Id<Person>> person;

    static constexpr auto fields()
    {
        using C = ReporterNamed;
        return std::tuple { field(1, "person", &C::person) };
    }
    bool operator==(const ReporterNamed &) const = default;
};

/** Something of the preparation is done outside of the program: "event", "message", "course". */
struct NoteTicked {
    static constexpr int kind = 16;
    static constexpr const char *word = "tick-note";
    QString note;
    bool undone = false; // takes the tick back

    static constexpr auto fields()
    {
        using C = NoteTicked;
        return std::tuple { field(1, "note", &C::note), spareField(2, "undone", &C::undone) };
    }
    bool operator==(const NoteTicked &) const = default;
};

/** An attendance sheet was printed: its rows are what the signatures refer to. */
struct SheetPrinted {
    static constexpr int kind = 17;
    static constexpr const char *word = "print-sheet";
    QList<Id<Person>> rows; // row n is rows[n - 1]
    int blankRows = 0;
    int pages = 0;
    QList<int> lastRows; // number of the last row on each page, blank ones included; empty when that is not known
    bool goesOn = false; // a supplement: its rows and pages are counted after those of the sheet before

    static constexpr auto fields()
    {
        using C = SheetPrinted;
        return std::tuple { field(1, "rows", &C::rows), spareField(2, "blank_rows", &C::blankRows), spareField(3, "pages", &C::pages),
            spareField(4, "last_rows", &C::lastRows), spareField(5, "goes_on", &C::goesOn) };
    }
    bool operator==(const SheetPrinted &) const = default;
};
