// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A phone number as people read it.

#include <QString>

/** « 06 12 34 56 78 » for a French number in E.164, no-break spaces inside; any other as it stands. */
QString spokenPhone(const QString &phone);
