// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The papers of a meeting by kind: each is made from the state alone.

#include "core/meeting/state.h"
#include "core/paper/document.h"
#include "core/record/field.h"

enum class PaperKind { Attendance, Course, RunningOrder, Profiles, GroupSheets, Emergency, Decisions, Minutes, Report };

template <> struct EnumNames<PaperKind> {
    static constexpr const char *names[]
        = { "attendance", "course", "running-order", "profiles", "group-sheets", "emergency", "decisions", "minutes", "report" };
};

/** In the order in which one needs them: before, during, after. */
QList<PaperKind> allPapers();
/** « Liste d’émargement ». */
QString word(PaperKind kind);
/** What it is for, in one sentence. */
QString purposeOf(PaperKind kind);
/** How a file of it is called, without ending: « emargement ». */
QString fileStemOf(PaperKind kind);
/** One paper, or one for each small group; never none. `now` in milliseconds since 1970. */
QList<Paper> papersOf(const MeetingState &state, PaperKind kind, qint64 now);
