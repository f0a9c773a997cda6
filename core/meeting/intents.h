// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Changes as a script names them: {"do": "record-finding", …}, read into the same values as the window makes.

#include "core/meeting/change.h"
#include "core/record/json.h"
#include "core/result.h"

/** One field of an intent, told to whoever writes a script. */
struct IntentField {
    QString name;
    QString type; // in words: « texte », « liste de personnes »
    bool mayBeLeftOut;
    QStringList choices; // when only some words will do
    bool operator==(const IntentField &) const = default;
};

struct IntentDescription {
    QString name; // the word after "do"
    QString meaning; // in one line
    QList<IntentField> fields;
    QByteArray example; // a line that `do` accepts, see describeIntents
    bool operator==(const IntentDescription &) const = default;
};

/** The words that may follow "do", in the order of the listing; "undo" and "redo" are the caller's to handle. */
QStringList intentNames();
/**
 * Every intent with its fields and an example. Taken in this order, the examples are all accepted, one after another, by the
 * rehearsal at the end of its preparation.
 */
QList<IntentDescription> describeIntents();
/**
 * The change that an object asks for. What the program fills in itself may not be given.
 * Errors: JsonMissing, JsonUnexpected, JsonType, JsonChoice, JsonRange with their path, UnknownIntent, what the reader's resolver says.
 */
Result<MeetingChange> readIntent(const QJsonObject &object, const json::Reader &reader);
/** The object that asks for a change, with what the program filled in. */
QJsonObject writeIntent(const MeetingChange &change);
/** The word of a change: "record-finding". */
QString intentName(const MeetingChange &change);
