// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/publicpaper.h"

#include "core/wording/contactmask.h"

namespace {

void mask(QString &text)
{
    text = withoutContacts(text);
}

void mask(QStringList &texts)
{
    for (auto &text : texts)
        mask(text);
}

void mask(QList<CardName> &names)
{
    for (auto &name : names) {
        mask(name.name);
        mask(name.below);
    }
}

void mask(QList<PaperColumn> &columns)
{
    for (auto &column : columns)
        mask(column.heading);
}

struct Mask {
    void operator()(PaperHeading &block) const { mask(block.text); }
    void operator()(PaperParagraph &block) const { mask(block.text); }
    void operator()(PageBreak &) const { }
    void operator()(NameTags &block) const { mask(block.tags); }

    void operator()(PaperFields &block) const
    {
        for (auto &field : block.fields) {
            mask(field.label);
            mask(field.value);
        }
    }

    void operator()(PaperTable &block) const
    {
        mask(block.caption);
        for (auto &column : block.columns)
            mask(column.heading);
        for (auto &row : block.rows)
            mask(row);
    }

    void operator()(SignTable &block) const
    {
        mask(block.columns);
        mask(block.sectionGoesOn);
        mask(block.blank.title);
        mask(block.blank.columns);
        for (auto &row : block.rows) {
            mask(row.strong);
            mask(row.plain);
            mask(row.below);
            mask(row.section);
        }
        if (block.closing)
            (*this)(*block.closing);
    }

    void operator()(SheetClosing &closing) const
    {
        for (auto *text :
            { &closing.title, &closing.pageLabel, &closing.totalLabel, &closing.sentence, &closing.nameLabel, &closing.signatureLabel })
            mask(*text);
        mask(closing.signers);
    }

    void operator()(PaperCode &block) const
    {
        mask(block.text);
        mask(block.below);
    }

    void operator()(TableCard &block) const
    {
        mask(block.label);
        mask(block.value);
        mask(block.names);
    }

    void operator()(HandSignPoster &block) const
    {
        for (auto &entry : block.entries) {
            mask(entry.word);
            mask(entry.gesture);
        }
    }
};

void mask(PaperFurniture &furniture)
{
    for (auto *text : { &furniture.organisation, &furniture.title, &furniture.runningHead, &furniture.pageNumber, &furniture.pageCount,
             &furniture.blankRange, &furniture.foot })
        mask(*text);
    mask(furniture.marks);
    for (auto &badge : furniture.badges) {
        mask(badge.label);
        mask(badge.value);
    }
}

}

CirculatingPaper withoutContacts(CirculatingPaper paper)
{
    mask(paper.furniture);
    for (auto &block : paper.blocks)
        std::visit(Mask {}, block);
    return paper;
}
