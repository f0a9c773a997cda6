// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Draws headings, paragraphs, fields and answers, one below the other.

#include "core/paper/document.h"
#include "ui/pages/pagewriter.h"

/** Stays with at least two lines of what follows, or with so many millimetres of it. */
void writeHeading(PageWriter &writer, const PaperHeading &heading, double below = 0);
void writeParagraph(PageWriter &writer, const PaperParagraph &paragraph);
void writeFields(PageWriter &writer, const PaperFields &fields);
void writeAnswer(PageWriter &writer, const ContactAnswer &answer);
