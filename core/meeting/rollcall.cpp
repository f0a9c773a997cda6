// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/rollcall.h"

#include "core/people/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** The members in the order of names, and who of them is awaited. */
class Members {
public:
    explicit Members(const MeetingState &state) : m_people(membersOf(state))
    {
        const auto &presence = currentSitting(state).presence;
        for (const auto &person : m_people)
            m_awaited.append(!presence.find(presenceOf(person.id)));
    }

    [[nodiscard]] const QList<Person> &people() const { return m_people; }
    [[nodiscard]] qsizetype size() const { return m_people.size(); }

    /** Where the name called now stands; the size when all were called. */
    [[nodiscard]] qsizetype calledAt(const RollCallPlace &place) const { return place.isThrough ? size() : awaitedFrom(placeOf(place.at)); }

    /** The first of those awaited from this place on; the size when there is none. */
    [[nodiscard]] qsizetype awaitedFrom(qsizetype from) const
    {
        const auto found = m_awaited.indexOf(true, from);
        return found < 0 ? size() : found;
    }

    [[nodiscard]] std::optional<qsizetype> awaitedBefore(qsizetype end) const
    {
        const auto found = end > 0 ? m_awaited.lastIndexOf(true, end - 1) : -1;
        return found < 0 ? std::nullopt : std::optional(found);
    }

    /** How many are awaited from one place up to another. */
    [[nodiscard]] int awaited(qsizetype from, qsizetype end) const
    {
        return int(std::count(m_awaited.begin() + from, m_awaited.begin() + end, true));
    }

private:
    /** Whoever is no member any more is looked for from the start. */
    [[nodiscard]] qsizetype placeOf(std::optional<Id<Person>> person) const
    {
        const auto found = std::find_if(m_people.begin(), m_people.end(), [&](const Person &one) { return one.id == person; });
        return found == m_people.end() ? 0 : found - m_people.begin();
    }

    QList<Person> m_people;
    QList<bool> m_awaited;
};

}

RollCall rollCallAt(const MeetingState &state, const RollCallPlace &place)
{
    const Members members(state);
    const auto at = members.calledAt(place);
    RollCall call { {}, members.awaited(at, members.size()), members.awaited(0, at) };
    if (at == members.size())
        return call;
    const auto &person = members.people().at(at);
    const bool isAlike = namesakes(members.people()).contains(person.id.number());
    call.now = CalledName { person.id, spokenName(person), isAlike ? groupNames(state, person).join(u" · "_s) : QString() };
    return call;
}

RollCallPlace afterName(const MeetingState &state, const RollCallPlace &place)
{
    const Members members(state);
    const auto at = members.calledAt(place);
    if (at == members.size())
        return { place.at, true };
    const auto next = members.awaitedFrom(at + 1);
    return next == members.size() ? RollCallPlace { members.people().at(at).id, true }
                                  : RollCallPlace { members.people().at(next).id, false };
}

RollCallPlace beforeName(const MeetingState &state, const RollCallPlace &place)
{
    const Members members(state);
    const auto before = members.awaitedBefore(members.calledAt(place));
    return before ? RollCallPlace { members.people().at(*before).id, false } : place;
}
