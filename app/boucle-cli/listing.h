// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A list that a command prints: rows of named values, as JSON or as aligned columns of text.

#include "core/meeting/meeting.h"
#include "core/wording/sentences.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

/** A column of the text, in French; JSON has all keys of the rows, with the codes of the journal. */
struct Column {
    QString key;
    QString title;
    QMap<QString, QString> words; // how the text says a code; another value is told as it is
};

struct Listing {
    QList<Column> columns;
    QList<QJsonObject> rows;
};

/** How the text says each value of an enumeration. */
template <class E> QMap<QString, QString> wordsOfCodes()
{
    QMap<QString, QString> words;
    for (size_t i = 0; i < std::size(EnumNames<E>::names); ++i)
        words.insert(QString::fromLatin1(EnumNames<E>::names[i]), word(static_cast<E>(i)));
    return words;
}
/** And each code of a task. */
QMap<QString, QString> namesOfTasks(const MeetingState &state);

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
