// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A local group (groupe d'action): the movement's basic unit, run by two animators, maybe certified on a date.

#include "core/record/field.h"

#include <QDate>
#include <QString>

struct Person;

/** What was answered to "certified before the procedure's date?"; a known date is told beside it and then decides. */
enum class Certification { Unknown, InTime, NotInTime };

template <> struct EnumNames<Certification> {
    static constexpr const char *names[] = { "unknown", "in-time", "not-in-time" };
};

struct LocalGroup {
    Id<LocalGroup> id;
    QString name;
    QString town;
    QList<Id<Person>> animators;
    Certification certification = Certification::Unknown;
    std::optional<QDate> certifiedOn;

    static constexpr auto fields()
    {
        using G = LocalGroup;
        return std::tuple { field(1, "id", &G::id), field(2, "name", &G::name), spareField(3, "town", &G::town),
            spareField(4, "animators", &G::animators), spareField(5, "certification", &G::certification),
            spareField(6, "certified_on", &G::certifiedOn) };
    }
    bool operator==(const LocalGroup &) const = default;
};
