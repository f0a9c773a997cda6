// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The words that all papers share: page numbers, the mark of a rehearsal.

#include "core/paper/document.h"

/** « page x / y », to be filled in. */
QString pageNumberWords();
/** What every page of a rehearsal bears. */
QString rehearsalMark();
/** The parts that are there, separated by a middle dot. */
QString runningHeadOf(const QStringList &parts);
/** A control character or a mark of direction and the like, which would turn a row around; the joiner inside a sign is none. */
bool isInvisible(QChar c);
/** Spaces and line ends made single spaces, invisible marks left out; no-break spaces stay. */
QString oneLine(const QString &text);
