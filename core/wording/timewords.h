// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Lengths of time in words and digits: what is left, what is late, how long somebody spoke.

#include <QString>

struct Pace;

/** « 1 min 50 », « 2 min », « 45 s ». */
QString durationWords(qint64 seconds);
/** « il reste 4 min », « il reste moins d’une minute », « temps écoulé », « temps écoulé depuis 3 min »; negative once over.
 * Minutes begun count whole. */
QString leftWords(qint64 secondsLeft);
/** « 12:40 », « +02:10 » once over. */
QString leftDigits(qint64 secondsLeft);
/** « dans les temps », « 4 min de retard », « 3 min d’avance », « fin dépassée de 6 min », « réunion finie », « fin prévue à 17 h ». */
QString paceWords(const Pace &pace);
