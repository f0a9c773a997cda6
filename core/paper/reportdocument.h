// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The report on paper: the answers in the form's order, with contact details, for the reporter alone.

#include "core/paper/document.h"

/** One answer; `missing` says that it is not complete. */
struct ReportEntry {
    QString heading;
    QStringList lines;
    bool missing = false;
    bool operator==(const ReportEntry &) const = default;
};

struct ReportInput {
    QString loopName;
    QString when; // the meeting's date in words
    QString place;
    QList<ReportEntry> entries;
    bool rehearsal = false;
    bool operator==(const ReportInput &) const = default;
};

/** Marked as confidential on every page. */
ConfidentialPaper reportDocument(const ReportInput &input);
/** The same as plain text. */
QString reportText(const ReportInput &input);
