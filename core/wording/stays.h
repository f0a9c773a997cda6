// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where somebody is, in words that fit everybody: no participle, which would guess a gender.

#include "core/meeting/arrivals.h"

/** « là depuis 14 h 02 », « pas encore là », « départ à 16 h 10 ». */
QString words(const Stay &stay);
/** « 21 F, 19 M, 1 O »; empty when nobody said. */
QString words(const QList<GenderPresence> &genders);
