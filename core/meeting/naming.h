// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// People, local groups and profiles found by what they are called, so that a script reads like the meeting.

#include "core/meeting/state.h"
#include "core/record/json.h"

/**
 * The person whose spoken name, list name or pseudo this is, case, accents and hyphens left aside; a local group in brackets tells
 * namesakes apart: « Dominique Marchal (GA Roquebrise) », as does the number after « n° ». Errors: UnknownPerson, AmbiguousPerson with the
 * candidates.
 */
Result<Id<Person>> personNamed(const MeetingState &state, const QString &text);
/** Everybody whom that may be, by id. */
QList<Id<Person>> peopleNamed(const MeetingState &state, const QString &text);
/** The local group of this name. Error: UnknownLocalGroup. */
Result<Id<LocalGroup>> localGroupNamed(const MeetingState &state, const QString &text);
/** The profile of « person/task », a standing one first. Errors: those of the person, UnknownTask, AbsentProfile. */
Result<Id<Profile>> profileNamed(const MeetingState &state, const QString &text);
/** The task of this code, name or short name. Error: UnknownTask. */
Result<QString> taskNamed(const Procedure &procedure, const QString &text);
/** All of these for json::Reader; the state must outlive it. */
json::Resolve namingIn(const MeetingState &state);
