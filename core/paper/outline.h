// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The headings of a paper where it has no pages: its own, and how deep the others stand below it.

#include "core/paper/document.h"

/** The title and the badges, which no page shows here: « Critères · groupe 3 · lettre K »; never empty. */
QString headline(const PaperFurniture &furniture);

/** Gives each heading its depth in reading order, so that no depth is skipped. */
class Outline {
public:
    /** 1 right below the title; 2 for a part of a section, and 1 for a part where no section came before. */
    int depthOf(HeadingLevel level);

private:
    bool m_hasSection = false;
};
