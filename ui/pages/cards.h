// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is looked at from afar, folded or cut out: table cards, name tags, the signs of the hands, codes.

#include "core/paper/document.h"
#include "ui/pages/pagewriter.h"

/** A code on the left, what it is for beside it; where the text is too long for a code, the text itself. */
void writeCode(PageWriter &writer, const PaperCode &code);
/** What it takes on a page, in millimetres, for a heading to stay with. */
double codeHeight(PageWriter &writer, const PaperCode &code);
/** One page, folded in its middle; names that do not fit go on below, on the next page. */
void writeTableCard(PageWriter &writer, const TableCard &card);
/** Ten tags a page, with marks to cut along. */
void writeNameTags(PageWriter &writer, const NameTags &tags);
/** Two columns of drawings on what is left of the page, each with its word and how it is made. */
void writeHandSigns(PageWriter &writer, const HandSignPoster &poster);
