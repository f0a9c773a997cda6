// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What people are called in the hall: as spoken, with their local group where another member or outsider is called alike.

#include "core/meeting/state.h"

#include <QSet>

/** A person's name where namesakes show their local group: « Jean Martin (GA de Vichy) ». */
QString nameInHall(const MeetingState &state, Id<Person> person);

/** The same for many people, the namesakes being looked for once. Not to outlive the state that it is made from. */
class NamesInHall {
public:
    explicit NamesInHall(const MeetingState &state);
    [[nodiscard]] QString of(Id<Person> person) const;

private:
    const MeetingState &m_state;
    QSet<quint32> m_alike;
};
