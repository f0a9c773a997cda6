// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Everybody whom a journal ever knew: who was taken off the list, or whose adding was taken back, still stands in it.

#include "core/meeting/meeting.h"

#include <functional>
#include <limits>

/** Somebody, as the rows of a journal tell them. */
struct KnownPerson {
    static constexpr qint64 never = std::numeric_limits<qint64>::max();

    Person last; // as told last
    QList<Person> called; // each way in which they were told
    qint64 from = 0; // the row that tells them first
    qint64 until = never; // from this one on, their number is somebody else's: an adding taken back frees it
    bool isListed = false; // today

    /** On no list ever: their name or contact stands in what was written. */
    bool isOnlyWritten() const { return from == never; }
    bool isAt(qint64 row, Id<Person> id) const { return id == last.id && row >= from && row < until; }
};

/** All that a journal tells of somebody, once it is read. */
using MeantTraces = std::function<Result<QList<KnownPerson>>(const MeetingSession &)>;

/** Those whom a change tells whole: added, imported, or written on the free rows of a signed sheet. */
QList<Person> toldBy(const MeetingChange &change);
/** In the order in which they came. */
QList<KnownPerson> everyoneIn(const MeetingSession &session);
/**
 * All that is about somebody on the list: themselves first, then whoever is on it no more and was they (see SamePerson).
 * Error: UnknownPerson (by number), once they are on it no more.
 */
Result<QList<KnownPerson>> tracesOf(const MeetingSession &session, Id<Person> person);
/**
 * The same of whoever is called so: as on the list (`personNamed`), else by a former name, an e-mail, a phone or a family name alone, on
 * the list or no more; else by two names, an e-mail or a phone that stand in what was written.
 * Errors: UnknownTrace; AmbiguousPerson, of those no more on the list too.
 */
Result<QList<KnownPerson>> tracesNamed(const MeetingSession &session, const QString &text);
