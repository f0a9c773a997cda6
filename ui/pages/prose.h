// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Draws headings, paragraphs, fields and answers, one below the other.

#include "core/paper/document.h"
#include "ui/pages/pagewriter.h"

/** Stays with at least two lines of what follows. */
void writeHeading(PageWriter &writer, const PaperHeading &heading);
void writeParagraph(PageWriter &writer, const PaperParagraph &paragraph);
void writeFields(PageWriter &writer, const PaperFields &fields);
void writeAnswer(PageWriter &writer, const ContactAnswer &answer);
