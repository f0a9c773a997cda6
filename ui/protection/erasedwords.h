// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is said of an erasure that was done: what was looked for, what rightly stays, and what became of the copies.

#include <QStringList>

struct Erased;

[[nodiscard]] QString goneWords(const Erased &erased);
/** Of the copies that still stand (paths), whether one is on a stick that is away, and of what the program does not know. */
[[nodiscard]] QString copyWords(const QStringList &left, bool isOneAway);
/** Three sentences at most, each by its beginning: they are to be found again, not read here. */
[[nodiscard]] QString mentionWords(const QStringList &mentions);
