// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A paper as a value: what it says and what must stay together, without font or printer.

#include "core/paper/cardblocks.h"
#include "core/paper/readblocks.h"
#include "core/paper/signblocks.h"

#include <variant>

/** A large sign in a box at the top right of the first page: « groupe », 3. */
struct PaperBadge {
    QString label;
    QString value;
    bool operator==(const PaperBadge &) const = default;
};

/** What surrounds the blocks of every page. */
struct PaperFurniture {
    QString organisation; // over the title, first page
    QString title;
    QString runningHead; // on the following pages
    QStringList marks; // in a banner on every page: rehearsal, confidential
    QString pageNumber; // %1 and %2: page and number of pages
    QString pageCount; // %1 and %2: first and last row; beside a box for the count, on pages that are signed
    QString blankRange; // instead of a range of letters where all rows are blank
    QString foot; // at the left of every foot, where no row is signed
    QList<PaperBadge> badges;
    bool isBare = false; // cards: only the marks stand on the page, neither title nor foot
    int pagesBefore = 0; // of the paper that this one goes on with
    bool operator==(const PaperFurniture &) const = default;
};

/** An answer that may hold contact details: only a confidential paper has such blocks. */
struct ContactAnswer {
    QString heading;
    QStringList lines;
    QString lacking; // what is missing, in words; empty when nothing is
    bool operator==(const ContactAnswer &) const = default;
};

template <class... Blocks> struct PaperOf {
    using Block = std::variant<Blocks...>;
    PaperFurniture furniture;
    QList<Block> blocks;
    bool operator==(const PaperOf &) const = default;
};

/** A paper that people see or carry away: none of its blocks has a place for contact details. */
using CirculatingPaper
    = PaperOf<PaperHeading, PaperParagraph, PaperFields, PaperTable, PageBreak, SignTable, PaperCode, TableCard, NameTags, HandSignPoster>;
/** A paper for the reporter and the loop keeper alone. */
using ConfidentialPaper = PaperOf<PaperHeading, PaperParagraph, PaperFields, ContactAnswer>;
/** Either, where only drawing or writing matters. */
using Paper = std::variant<CirculatingPaper, ConfidentialPaper>;

inline const PaperFurniture &furnitureOf(const Paper &paper)
{
    return std::visit([](const auto &one) -> const PaperFurniture & { return one.furniture; }, paper);
}
