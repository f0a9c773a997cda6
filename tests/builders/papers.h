// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Attendance sheets of made-up people for tests, ordinary and difficult ones.

#include "core/paper/attendance.h"
#include "core/paper/reportdocument.h"

/** A sheet with all its fields. */
AttendanceInput ordinarySheet(const QList<AttendanceRow> &rows);
/** `count` people in order of letters, every tenth with a group name of two lines. */
QList<AttendanceRow> madeUpRows(int count);
/** Long names and groups, pseudos alone, hyphens, apostrophes, ligatures, a word without any place to break. */
QList<AttendanceRow> difficultRows();
/** Six answers, one of them missing. */
ReportInput ordinaryReport();
