// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the fields and gestures of an intent are called on the screen.

#include <QString>

/** « nom de famille » for "family_name"; a field without a French word keeps its own. */
QString fieldWord(const QString &field);
/** « acter la décision » for the gesture "lock" of the consensus; an unknown one keeps its own word. */
QString gestureWord(const QString &gesture);
/** « Reformulation » for the stage "amendment" of the consensus; an unknown one keeps its own word. */
QString stageWord(const QString &stage);
