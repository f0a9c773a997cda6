// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What must hold of every page of every paper; each answer is empty when all is well, else the words where it is not.

#include "ui/pages/pager.h"

template <class Item> QList<Item> itemsOf(const PaperPage &page)
{
    QList<Item> items;
    for (const auto &item : page.items) {
        if (const auto *found = std::get_if<Item>(&item))
            items.append(*found);
    }
    return items;
}

/** Two texts that cover each other, or a text crossed by a rule. */
QString overlaps(const PaperPage &page);
/** Something beyond the margins. */
QString outside(const PaperPage &page);
/** A heading with nothing below it on its page. */
QString lonelyHeading(const PaperPage &page);
/** The first of these faults on any page, or that there is no page. */
QString faults(const PagedPaper &paged);
/** All that a page says, in the order in which it is read. */
QString wordsOf(const PaperPage &page);
