// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Somebody's name, e-mail and phone as they may stand in a sentence, and what only looks like them.

#include "core/people/person.h"

/** Names as they are said, listed and shortened; a given or a family name alone is somebody else's too. Without the pseudo. */
QStringList waysToWrite(Person person);
/** « Zoé C. »: the given name and an initial, by which meetings call people; empty where one of the names is missing. */
QString givenAndInitial(const Person &person);

/** What was looked for, as it is written on a list. */
struct SoughtName {
    QString folded; // see FoldedText
    qsizetype junction = 0; // after how many words the given and the family name part; 0 for others
    bool isGivenAndInitial = false;
};

/**
 * Whether the words from `from` up to `to` are that name: not the end of one and the beginning of the next (« Paul Martin, Jean Durand »),
 * nor a part of a longer one (« Anne Martin-Dupont », « Jean-Martin Dupont » for Jean Martin), nor a word for an initial (« Roy a dit »).
 */
bool isThatName(const QString &text, qsizetype from, qsizetype to, const SoughtName &name);
/** An e-mail or a phone as it is read, however it is written (« zoe (at) exemple.fr », « 6 12 34 56 78 »); empty where it is neither. */
QString contactMeant(const QString &written);
