// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A list that a command prints: rows of named values, as JSON or as aligned columns of text.

#include "core/meeting/meeting.h"

#include <QJsonArray>
#include <QJsonObject>

/** A column of the text; JSON has all keys of the rows. */
struct Column {
    QString key;
    QString title;
};

struct Listing {
    QList<Column> columns;
    QList<QJsonObject> rows;
};

/** Members in the order of names, then followers, marked: what the record holds, for the loop's keeper. */
Listing memberListing(const MeetingState &state);
Listing localGroupListing(const MeetingState &state);
Listing profileListing(const MeetingState &state);
Listing smallGroupListing(const MeetingState &state);
Listing findingListing(const MeetingState &state);
/** The situation of each task and its result. */
Listing situationListing(const MeetingState &state);
/** Each change ever written, undone ones marked. */
Listing journalListing(const MeetingSession &session);

QJsonArray asJson(const Listing &listing);
/** Aligned columns under their titles, one line a row. */
QString asText(const Listing &listing);
