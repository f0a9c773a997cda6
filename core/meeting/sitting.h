// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A sitting: one date and place of the meeting, and who was there. A meeting may have several.

#include "core/journal/table.h"
#include "core/meeting/spokenturn.h"
#include "core/people/person.h"

#include <QDateTime>
#include <QMap>

/** Someone went out and came back; milliseconds since 1970. */
struct Absence {
    qint64 from = 0;
    qint64 to = 0;
    bool operator==(const Absence &) const = default;
};

/** How an arrival is known: told at the door as it happened, or read off the signed sheet, at whatever time that was typed. */
enum class ArrivalSource { Door, Sheet };

/** When someone came and went; `id` is the person's number. */
struct Presence {
    Id<Presence> id;
    qint64 arrivedAt = 0; // milliseconds since 1970
    std::optional<qint64> leftAt;
    QList<Absence> absences; // in order, those that ended
    ArrivalSource source = ArrivalSource::Door;
    bool operator==(const Presence &) const = default;
};

/** Where someone stands on the platform's own attendance list, whose lines have no number: page and line, both from 1. */
struct ListedPlace {
    int page = 0;
    int line = 0;
    Id<Person> person;

    static constexpr auto fields()
    {
        using P = ListedPlace;
        return std::tuple { field(1, "page", &P::page), field(2, "line", &P::line), field(3, "person", &P::person) };
    }
    bool operator==(const ListedPlace &) const = default;
};

/** When a step began and ended in one sitting; milliseconds since 1970. */
struct StepTimes {
    std::optional<qint64> startedAt;
    std::optional<qint64> finishedAt;
    bool operator==(const StepTimes &) const = default;
};

struct Sitting {
    QDateTime start; // local time of the loop's zone
    QString place;
    std::optional<int> headcount; // « 70, comptage »: then it is the number present
    Table<Presence> presence;
    std::optional<QDateTime> end; // when it was fixed, local time of the zone; else it follows from the durations
    QList<SpokenTurn> turns; // numbered from 1
    qint64 addedAt = 0; // when it was fixed, milliseconds since 1970
    QMap<QString, StepTimes> steps; // by code, those that this sitting went through
    QStringList left; // once another was fixed: the tasks that were left to it
    QList<Id<Person>> facilitators; // once another was fixed: who ran this one
    bool operator==(const Sitting &) const = default;
};

/** The place of a person in a sitting's table of presence. */
inline Id<Presence> presenceOf(Id<Person> person)
{
    return Id<Presence>(person.number());
}

/** How many are there now: the headcount when one was typed, else those who arrived and did not leave. */
int presentCount(const Sitting &sitting);
