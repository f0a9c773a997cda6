// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All that is known of a meeting: the fold of its journal.

#include "core/meeting/deliberation.h"
#include "core/meeting/finding.h"
#include "core/meeting/followup.h"
#include "core/meeting/profile.h"
#include "core/meeting/seatingplan.h"
#include "core/meeting/sitting.h"
#include "core/meeting/smallgroup.h"
#include "core/procedure/procedure.h"
#include "core/shared.h"

#include <QMap>

/** What the current holders of a task say of their time: what went well, what was hard. */
struct LookBack {
    QString wentWell;
    QString difficulties;
    bool operator==(const LookBack &) const = default;
};

struct StepProgress {
    std::optional<qint64> startedAt;
    std::optional<qint64> finishedAt;
    std::optional<int> minutes; // planned, when changed from the procedure's
    bool operator==(const StepProgress &) const = default;
};

/** A group's turn in step III. */
struct Presentation {
    std::optional<Id<Person>> by;
    qint64 at = 0;
    bool operator==(const Presentation &) const = default;
};

/** What was sent to the national level for one answer of the form: its text then, to tell when it has changed since. */
struct SentAnswer {
    QString text;
    qint64 at = 0;
    bool operator==(const SentAnswer &) const = default;
};

struct PrintedSheet {
    QList<Id<Person>> rows; // in order, from the first number on; blank rows follow
    int blankRows = 0;
    int pages = 0;
    QList<int> lastRows; // of each page; empty when that is not known
    qint64 at = 0;
    bool operator==(const PrintedSheet &) const = default;
};

struct MeetingState {
    Shared<Procedure> procedure; // set once, by MeetingCreated
    QString loop; // code of the loop: "03"
    QString name;
    QString zone; // IANA
    bool rehearsal = false;
    QList<Sitting> sittings; // the last one is the current one

    Table<Person> people;
    Table<LocalGroup> localGroups;
    Table<Profile> profiles;
    QMap<QString, QList<Id<Person>>> holders; // by task: those now in charge
    QList<Id<Person>> facilitators;
    std::optional<Id<Person>> reporter;
    QMap<QString, qint64> notes; // what is ticked of the preparation: "event", "message"; when
    std::optional<PrintedSheet> sheet;
    QList<PrintedSheet> supplements; // that go on with its numbers
    QList<ListedPlace> listed; // the platform's own sheet, as imported last

    QMap<QString, StepProgress> steps; // by code
    QMap<QString, LookBack> lookBacks; // by task
    QMap<Id<LocalGroup>, Presentation> presentations;
    QList<SmallGroup> smallGroups; // by number
    SeatingPlan seating;
    QMap<Cell, QStringList> criteria;
    QMap<Cell, Finding> findings;
    QMap<QString, Deliberation> deliberations; // by task
    QMap<QString, FollowUp> followUps; // by task

    QStringList answerOrder; // keys, when changed from the procedure's order
    QMap<QString, SentAnswer> sent; // by key

    bool operator==(const MeetingState &) const = default;
};

/** The procedure of a meeting that was created; an empty one before. */
const Procedure &procedureOf(const MeetingState &state);
/** The sitting that is prepared or under way; an empty one before the meeting was created. */
const Sitting &currentSitting(const MeetingState &state);
/** How many are present now. */
int presentNow(const MeetingState &state);
/** The small groups, or the whole assembly as group 1 when none were made. */
QList<SmallGroup> groupsAtWork(const MeetingState &state);
/** The names of a person's local groups, in the order of the list. */
QStringList groupNames(const MeetingState &state, const Person &person);
/** The members of the loop, followers and outsiders apart, in the order of names. */
QList<Person> membersOf(const MeetingState &state);
/** The profile that puts this person forward for this task, or nullptr; a standing one first. */
const Profile *profileOf(const MeetingState &state, Id<Person> person, QStringView task);
/** The consensus on a task, or an untouched one. */
Deliberation deliberationOf(const MeetingState &state, const QString &task);
