// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Everything to print for the meeting, in one go: which papers, how many of each, and what they lack to be complete.

#include "core/paper/paperkinds.h"

struct SetItem {
    PaperKind kind = PaperKind::Attendance;
    int copies = 1;
    QStringList lacks; // each a few words; empty when the paper is complete
    bool operator==(const SetItem &) const = default;
};

/** What is printed before people come, in the order in which it is used. */
QList<SetItem> paperSet(const MeetingState &state);
/** The first sheet of the set: the papers, the copies of each, what is missing. */
CirculatingPaper setCover(const MeetingState &state);
/** « 2-conducteur » for the second paper: files stand in the order of the set. */
QString setFileStem(const QList<SetItem> &set, qsizetype place);
/** How the first sheet is called, before all others. */
QString setCoverStem();
