// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What each change is about, in words that two posts can compare: "person/12", "cell/3/treasury", "task/treasury".

#include "core/meeting/change.h"

#include <QSet>

QSet<QString> subjectsOf(const MeetingChange &change);
