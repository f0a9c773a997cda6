// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Papers that hold every block there is, and all that a paper says, for tests of what writes papers.

#include "core/paper/document.h"

/** A paper with each block that circulates; every text is another word with `spice` after it. */
CirculatingPaper everyBlock(const QString &spice = {});
/** A paper with an answer that is whole and one that lacks something. */
ConfidentialPaper everyAnswer(const QString &spice = {});
/** Every text of the blocks, cut where a line ends, where one writes by hand and where a number comes. */
QStringList textsOf(const Paper &paper);
/** The same where no code is drawn: without those that only a camera reads. */
QStringList textsReadOf(Paper paper);
