// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What Ctrl+K finds by a few letters: the people of the meeting, its pages, and what can be done.

#include "core/meeting/state.h"
#include "ui/shell/command.h"
#include "ui/shell/destination.h"

#include <variant>

struct Findable {
    QString name;
    QString detail; // below the name: the local group, what it is, its key
    QString otherWords; // it is found by these too
    std::variant<Destination, Command> target;
    bool operator==(const Findable &) const = default;
};

/** What a page of a meeting is called. */
QString nameOf(PageKind page);
/** Each page of the meeting that can be opened as it stands, and what can be done in it. */
QList<Findable> placesOf(const MeetingState &state);
/** What can be done while no meeting is open. */
QList<Findable> placesAtStart();

/** Whom the screen is for: what the hall sees names nobody. */
enum class Reader { Facilitators, Hall };

/**
 * What the letters may mean, best first: places whose name they begin, people by name, pseudo or local group, then
 * places of which each word typed begins a word. Nothing typed finds nothing; `state` is null without a meeting.
 */
QList<Findable> findAnything(const MeetingState *state, const QString &letters, Reader reader = Reader::Facilitators);
