// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The signs that hands make in an assembly, which people confuse when nobody shows them.

#include <QList>
#include <QString>

enum class HandSign { Agree, Doubt, Oppose, AskToSpeak, PointOfOrder, AlreadySaid };

/** In the order in which they are shown. */
QList<HandSign> allHandSigns();
/** What it says: « J’ai un doute ». */
QString word(HandSign sign);
/** How it is made: « Mains vers le bas, qui s’agitent ». */
QString gestureOf(HandSign sign);
