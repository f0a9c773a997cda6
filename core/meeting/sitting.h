// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A sitting: one date and place of the meeting, and who was there. A meeting may have several.

#include "core/journal/table.h"
#include "core/meeting/spokenturn.h"
#include "core/people/person.h"

#include <QDateTime>

/** When someone came and went; `id` is the person's number. */
struct Presence {
    Id<Presence> id;
    qint64 arrivedAt = 0; // milliseconds since 1970
    std::optional<qint64> leftAt;
    bool operator==(const Presence &) const = default;
};

struct Sitting {
    QDateTime start; // local time of the loop's zone
    QString place;
    std::optional<int> headcount; // « 70, comptage »: then it is the number present
    Table<Presence> presence;
    std::optional<QDateTime> end; // when it was fixed, local time of the zone; else it follows from the durations
    QList<SpokenTurn> turns; // numbered from 1
    bool operator==(const Sitting &) const = default;
};

/** The place of a person in a sitting's table of presence. */
inline Id<Presence> presenceOf(Id<Person> person)
{
    return Id<Presence>(person.number());
}

/** How many are there now: the headcount when one was typed, else those who arrived and did not leave. */
int presentCount(const Sitting &sitting);
