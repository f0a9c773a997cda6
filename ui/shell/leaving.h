// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is asked before one leaves a meeting whose disk refuses what was done last: the one question of the program that waits.

class Document;
class QWidget;

enum class Leaving { Stay, SaveElsewhere, Leave };

/** Asks only where something would be lost; else one leaves. */
Leaving askLeaving(const Document &document, QWidget *window);
