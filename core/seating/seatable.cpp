// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seating/seatable.h"

#include "core/people/names.h"
#include "core/people/typedname.h"

#include <algorithm>

namespace {

/** Folded values in their own order, so that the order in which a cell lists them changes nothing. */
QString joined(const QStringList &values)
{
    QStringList folded;
    for (const auto &value : values)
        folded.append(fold(value));
    std::sort(folded.begin(), folded.end());
    return folded.join(QChar(1));
}

struct SeatingKey {
    OrderKey name; // its id is not used
    QString localGroups;
    int gender;
    QString tasks;
    int place;

    friend bool operator<(const SeatingKey &a, const SeatingKey &b)
    {
        if (!(a.name == b.name))
            return a.name < b.name;
        if (a.localGroups != b.localGroups)
            return a.localGroups < b.localGroups;
        if (a.gender != b.gender)
            return a.gender < b.gender;
        return a.tasks != b.tasks ? a.tasks < b.tasks : a.place < b.place;
    }
};

OrderKey nameKey(const QString &name)
{
    const auto parts = typedName(name);
    Person person { Id<Person>(0) };
    person.familyName = parts.familyName;
    person.givenName = parts.givenName;
    return { orderKey(person).folded, name, 0 };
}

}

QList<int> inSeatingOrder(const SeatingRoster &roster)
{
    QList<SeatingKey> keys;
    keys.reserve(roster.size());
    for (int place = 0; place < int(roster.size()); ++place) {
        const auto &person = roster.at(place);
        keys.append({ nameKey(person.name), joined(person.localGroups), int(person.gender), joined(person.tasks), place });
    }
    std::sort(keys.begin(), keys.end());
    QList<int> places;
    places.reserve(keys.size());
    for (const auto &key : std::as_const(keys))
        places.append(key.place);
    return places;
}
