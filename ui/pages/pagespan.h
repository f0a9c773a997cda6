// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Some pages of a paper that follow each other: to look at, save or print these only.

#include "ui/pages/pager.h"

/** From the first to the last, both included, counted from 1. */
struct PageSpan {
    int first = 1;
    int last = 1;
    bool operator==(const PageSpan &) const = default;
};

/** The whole paper. */
PageSpan wholeOf(const PagedPaper &paper);
/** These pages as they stand in the paper: numbers and rows stay what they are. What lies outside is left out. */
PagedPaper pagesOf(const PagedPaper &paper, const PageSpan &span);
