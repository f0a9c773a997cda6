// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What consensus means in a meeting, for those who have never led one (domain.md A, "situation and result").

#include <QStringList>

/** What is sought, and what a reservation, an opposition and a silence are: an idea each, in short sentences. */
QStringList consensusMeaning();
/** The stages of a decision in their order, each named as on the screen and told in one sentence: « Réserves : … ». */
QStringList consensusStages();
