// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How each kind of slide is made; slide() in deck.h calls these.

#include "core/slide/deck.h"

namespace making {

/** A slide with its step bar and nothing yet but its title. */
Slide titled(const MeetingState &state, const QString &title);
/** The same under the number and name of a task. */
Slide ofTask(const MeetingState &state, const QString &task, const QString &aside);
/** « 64 présent·es · 16 h 12 ». */
QString presentAndTime(const MeetingState &state, int present, qint64 at);
/** « Odile Lamarque et Farid Zerrouki », a line beginning with « et » and never ending with it. */
QString pairNames(const MeetingState &state, const QList<Id<Person>> &people);

Slide welcome(const MeetingState &state);
Slide handSigns(const MeetingState &state);
Slide course(const MeetingState &state);
Slide tasks(const MeetingState &state);
Slide task(const MeetingState &state, const QString &code);
Slide roomLine(const MeetingState &state);

Slide lookBack(const MeetingState &state, const QString &task);
Slide profiles(const MeetingState &state, const QString &group);
Slide smallGroups(const MeetingState &state);
Slide criteria(const MeetingState &state, const QString &task);
Slide volunteers(const MeetingState &state, const QString &task);
Slide pause(const MeetingState &state);

Slide matrix(const MeetingState &state);
Slide consensus(const MeetingState &state, const QString &task);
Slide rewording(const MeetingState &state, const QString &task);
Slide readBack(const MeetingState &state, const QString &task);

Slide decisions(const MeetingState &state);
Slide openTasks(const MeetingState &state);
Slide thanks(const MeetingState &state);

}
