// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The attendance sheet: everybody who is expected, in order, each with a box to sign, then blank rows and the totals.

#include "core/paper/document.h"

/** A member as the sheet shows them; a pseudo stands in `family`, alone. */
struct AttendanceRow {
    quint32 personId = 0;
    int number = 0;
    QString family;
    QString given;
    QString groupAndQuality;
    QChar letter;
    QString section; // the local group, where rows stand by group
    bool operator==(const AttendanceRow &) const = default;
};

struct AttendanceInput {
    QString loopName;
    QString when; // date and times in words
    QString day; // the date alone, for the running head and the closing; empty to write it by hand
    QString place;
    QString purpose;
    QStringList facilitators;
    int facilitatorCount = 2; // how many there are to be
    QString reporter;
    QString eraseBy; // the date in words
    QList<AttendanceRow> rows; // already in order
    int blankRows = 12;
    int firstNumber = 1; // of the rows, blank ones included: a supplement goes on
    int pagesBefore = 0; // likewise of the pages
    bool isLarge = false;
    bool hasTimes = false;
    bool rehearsal = false;
    bool operator==(const AttendanceInput &) const = default;
};

/** What is not known yet (place, facilitators, reporter) becomes dotted lines. */
CirculatingPaper attendanceSheet(const AttendanceInput &input);
