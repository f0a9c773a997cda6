// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The papers of a meeting by kind: each is made from the state alone.

#include "core/meeting/state.h"
#include "core/paper/document.h"
#include "core/paper/paperchoices.h"

enum class PaperKind {
    Attendance,
    AttendanceAfter,
    Invitation,
    Checklist,
    Course,
    RunningOrder,
    Profiles,
    GroupSheets,
    TableCards,
    Signs,
    Emergency,
    Matrix,
    Decisions,
    Minutes,
    Report,
};

template <> struct EnumNames<PaperKind> {
    static constexpr const char *names[] = { "attendance", "attendance-after", "invitation", "checklist", "course", "running-order",
        "profiles", "group-sheets", "table-cards", "signs", "emergency", "matrix", "decisions", "minutes", "report" };
};

/** In the order in which one needs them: before, during, after. */
QList<PaperKind> allPapers();
/** « Liste d’émargement ». */
QString word(PaperKind kind);
/** What it is for, in one sentence. */
QString purposeOf(PaperKind kind);
/** How a file of it is called, without ending: « emargement ». */
QString fileStemOf(PaperKind kind);
/** What may be printed, drawn or written: each paper that circulates comes with its contacts masked. One paper, or one for each small
 * group; never none. `choices` matter to the attendance sheet, `now` is in milliseconds since 1970. */
QList<Paper> papersOf(const MeetingState &state, PaperKind kind, qint64 now, const SheetChoices &choices = {});
