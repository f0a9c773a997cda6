// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/publicpaper.h"

#include "core/wording/contactmask.h"

namespace {

using ::maskContacts; // beside those of this file

void maskContacts(QList<CardName> &names)
{
    for (auto &name : names) {
        maskContacts(name.name);
        maskContacts(name.below);
    }
}

void maskContacts(QList<PaperColumn> &columns)
{
    for (auto &column : columns)
        maskContacts(column.heading);
}

struct Mask {
    void operator()(PaperHeading &block) const { maskContacts(block.text); }
    void operator()(PaperParagraph &block) const { maskContacts(block.text); }
    void operator()(PageBreak &) const { }
    void operator()(NameTags &block) const { maskContacts(block.tags); }

    void operator()(PaperFields &block) const
    {
        for (auto &field : block.fields) {
            maskContacts(field.label);
            maskContacts(field.value);
        }
    }

    void operator()(PaperTable &block) const
    {
        maskContacts(block.caption);
        for (auto &column : block.columns)
            maskContacts(column.heading);
        for (auto &row : block.rows)
            maskContacts(row);
    }

    void operator()(SignTable &block) const
    {
        maskContacts(block.columns);
        maskContacts(block.sectionGoesOn);
        maskContacts(block.blank.title);
        maskContacts(block.blank.columns);
        for (auto &row : block.rows) {
            maskContacts(row.strong);
            maskContacts(row.plain);
            maskContacts(row.below);
            maskContacts(row.section);
        }
        if (block.closing)
            (*this)(*block.closing);
    }

    void operator()(SheetClosing &closing) const
    {
        for (auto *text :
            { &closing.title, &closing.pageLabel, &closing.totalLabel, &closing.sentence, &closing.nameLabel, &closing.signatureLabel })
            maskContacts(*text);
        maskContacts(closing.signers);
    }

    void operator()(PaperCode &block) const
    {
        maskContacts(block.text);
        maskContacts(block.below);
    }

    void operator()(TableCard &block) const
    {
        maskContacts(block.label);
        maskContacts(block.value);
        maskContacts(block.names);
    }

    void operator()(HandSignPoster &block) const
    {
        for (auto &entry : block.entries) {
            maskContacts(entry.word);
            maskContacts(entry.gesture);
        }
    }
};

void maskContacts(PaperFurniture &furniture)
{
    for (auto *text : { &furniture.organisation, &furniture.title, &furniture.runningHead, &furniture.pageNumber, &furniture.pageCount,
             &furniture.blankRange, &furniture.foot })
        maskContacts(*text);
    maskContacts(furniture.marks);
    for (auto &badge : furniture.badges) {
        maskContacts(badge.label);
        maskContacts(badge.value);
    }
}

}

CirculatingPaper withoutContacts(CirculatingPaper paper)
{
    maskContacts(paper.furniture);
    for (auto &block : paper.blocks)
        std::visit(Mask {}, block);
    return paper;
}
