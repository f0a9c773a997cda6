// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The length of a turn as one types it.

#include <QString>

#include <optional>

/** Seconds: « 1:50 », « 1 min 50 », « 2 min », « 45 s », or « 2 », which is minutes. */
std::optional<int> typedLength(const QString &text);
