// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The check letter on a small group's sheet: read off beside the number, it shows a sheet typed under another group's number.

#include "core/meeting/state.h"

/**
 * The letters that a sheet may have, in the order of the alphabet. None is taken for another of them or for a figure, in print
 * or by hand: without B (8), D, O and Q (0), F (E), G (6, C), I (1), N (M), S (5), U (V), Y (V) and Z (2).
 */
const QString &sheetLetters();

/**
 * The letter of a group, whose number counts from 1. Only what names the meeting goes into it, the code of its loop and the day
 * of its first sitting, so that who sits where, the hour, the place or the spelling of the meeting's name change no paper.
 *
 * For ever the same, on every machine: of the SHA-256 of the UTF-8 text "boucle sheet letter 1", line feed, loop, line feed, day
 * as 2026-06-27, the first eight bytes are one whole number, the first byte weighing most. Its remainder by 14 is the place, from
 * 0, of group 1's letter among sheetLetters(), out of which that letter is taken; the quotient is divided by 13 for group 2's
 * among those left, and so on. Group 15 has the letter of group 1, 16 that of 2, and so on again.
 * So any fourteen groups in a row all differ, and two neighbours always do.
 */
QChar sheetLetter(QStringView loop, QDate day, int group);
/** The same for a group of this meeting. */
QChar sheetLetter(const MeetingState &state, int group);

/** What somebody types to say which sheet they hold: « 5K », or « 5 ». */
struct TypedSheet {
    int group = 0;
    std::optional<QChar> letter; // a capital
    bool operator==(const TypedSheet &) const = default;
};

/** A number from 1, then a letter or none; case, spaces and punctuation do not count. Nothing when it is anything else. */
std::optional<TypedSheet> typedSheet(const QString &text);

enum class SheetMatch {
    Same, // number and letter go together
    WithoutLetter, // the group exists; whether the sheet is its own was not said
    OtherLetter, // the number or the letter was misread, or the sheet is of another meeting
    NoSuchGroup,
};

SheetMatch matchOf(const MeetingState &state, const TypedSheet &sheet);
