// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/rollcall.h"

#include "core/people/names.h"

using namespace Qt::StringLiterals;

namespace {

/** The members in the order of names, and what became of each in the call. */
class Members {
public:
    Members(const MeetingState &state, const RollCallPlace &place) : m_people(membersOf(state))
    {
        const auto &presence = currentSitting(state).presence;
        for (const auto &person : m_people) {
            const auto *known = presence.find(presenceOf(person.id));
            m_awaited.append(!known);
            m_passed.append(!known && place.passed.contains(person.id));
            m_answered.append(known && !known->leftAt && place.answered.contains(person.id));
            if (m_answered.last() && place.back == person.id)
                m_back = m_answered.size() - 1;
        }
    }

    [[nodiscard]] const Person &at(qsizetype place) const { return m_people.at(place); }
    [[nodiscard]] const QList<Person> &people() const { return m_people; }
    [[nodiscard]] qsizetype size() const { return m_people.size(); }
    [[nodiscard]] bool isBack() const { return m_back.has_value(); }
    [[nodiscard]] bool isAnswered(qsizetype place) const { return m_answered.at(place); }
    [[nodiscard]] int passed() const { return int(m_passed.count(true)); }
    [[nodiscard]] int left() const { return int(m_awaited.count(true)) - passed(); }

    /** Where the name called now stands: the one gone back to, else the first not called yet; the size when there is none. */
    [[nodiscard]] qsizetype now() const
    {
        if (m_back)
            return *m_back;
        for (qsizetype i = 0; i < size(); ++i) {
            if (m_awaited.at(i) && !m_passed.at(i))
                return i;
        }
        return size();
    }

    /** Where the last of those called before now stands. */
    [[nodiscard]] std::optional<qsizetype> before() const
    {
        for (qsizetype i = now() - 1; i >= 0; --i) {
            if (m_passed.at(i) || m_answered.at(i))
                return i;
        }
        return {};
    }

private:
    QList<Person> m_people;
    QList<bool> m_awaited;
    QList<bool> m_passed;
    QList<bool> m_answered;
    std::optional<qsizetype> m_back;
};

}

RollCall rollCallAt(const MeetingState &state, const RollCallPlace &place)
{
    const Members members(state, place);
    RollCall call { {}, members.left(), members.passed(), members.before().has_value() };
    const auto now = members.now();
    if (now == members.size())
        return call;
    const auto &person = members.at(now);
    const bool isAlike = namesakes(members.people()).contains(person.id.number());
    call.now
        = CalledName { person.id, spokenName(person), isAlike ? groupNames(state, person).join(u" · "_s) : QString(), members.isBack() };
    return call;
}

RollCallPlace afterName(const MeetingState &state, const RollCallPlace &place)
{
    const Members members(state, place);
    RollCallPlace after { place.passed, place.answered, {} };
    if (!members.isBack() && members.now() < members.size())
        after.passed.append(members.at(members.now()).id);
    return after;
}

RollCallPlace answeredBy(Id<Person> person, RollCallPlace place)
{
    place.passed.removeAll(person);
    if (!place.answered.contains(person))
        place.answered.append(person);
    place.back.reset();
    return place;
}

RollCallPlace beforeName(const MeetingState &state, const RollCallPlace &place)
{
    const Members members(state, place);
    const auto before = members.before();
    if (!before)
        return place;
    const auto person = members.at(*before).id;
    RollCallPlace there { place.passed, place.answered, {} };
    if (members.isAnswered(*before))
        there.back = person;
    else
        there.passed.removeAll(person); // asked anew
    return there;
}
