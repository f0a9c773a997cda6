// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Somebody who never was on a list, and of whom a sentence speaks: a criterion, a question, a place.

#include "core/meeting/everyone.h"

/** Whoever two names, an e-mail or a phone mean, where these stand in what was written; nobody for a single word, which may be any. */
std::optional<KnownPerson> onlyWritten(const MeetingSession &session, const QString &text);
