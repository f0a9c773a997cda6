// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What there is to prepare, in order, each with how far it is and what is missing; nothing of it prevents the meeting.

#include "core/meeting/state.h"

enum class PreparationItem { DateAndPlace, Members, Certification, Profiles, Holders, Facilitators, Reporter, Event, Papers };

enum class Readiness { Ready, ToCheck, Incomplete, ToDo };

struct PreparationLine {
    PreparationItem item;
    Readiness readiness = Readiness::ToDo;
    QString title;
    QString detail; // one sentence: what is there, or what is missing and what that prevents
    bool operator==(const PreparationLine &) const = default;
};

/** The list of the preparation, in its order. */
QList<PreparationLine> preparationOf(const MeetingState &state);
/** The first line that is not ready: the one to do now. */
std::optional<PreparationItem> nextToPrepare(const MeetingState &state);
/** The local groups whose certification was not answered. */
QList<Id<LocalGroup>> unansweredGroups(const MeetingState &state);
