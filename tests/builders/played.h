// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A small meeting for tests, played change by change through `decide` and `evolve`.

#include "core/meeting/meeting.h"

/** A procedure of `tasks` tasks ("a", "b", …) with groups of seven, four names, and a certification before 1 March 2031. */
Procedure smallProcedure(int tasks = 2);

class Played {
public:
    /** A meeting created on 20 March 2031 at 14:00, with nobody. */
    explicit Played(Procedure procedure = smallProcedure());

    /** Does what must be accepted; the test stops otherwise. */
    Played &then(const MeetingChange &intent);
    /** What follows is done when the clock in the hall shows this. */
    Played &at(const QDateTime &wall);
    /** Whether it is accepted, without doing it. */
    Result<Decision<MeetingChange, RuleBreach>> asked(const MeetingChange &intent) const;
    /** Why it is refused. */
    std::optional<ErrorKind> refusal(const MeetingChange &intent) const;

    /** A member of a new local group, certified in time. */
    Id<Person> member(const QString &family, const QString &given);
    Id<Person> member(const QString &family, const QString &given, const QList<Id<LocalGroup>> &groups);
    Id<LocalGroup> localGroup(const QString &name, Certification certification = Certification::InTime);
    /** Groups numbered from 1, each with a reporter-less headcount of five. */
    void smallGroups(int count);
    /** A consensus led up to `stage` on a proposal of this pair. */
    void leadTo(Stage stage, const QString &task, const QList<Id<Person>> &pair);

    /** The same up to the pair designated, before it is read back. */
    void designate(const QString &task, const QList<Id<Person>> &pair);

    const MeetingState &state() const { return m_state; }
    qint64 now() const { return m_now; }

private:
    MeetingState m_state;
    qint64 m_now = 1'931'000'000'000;
};
