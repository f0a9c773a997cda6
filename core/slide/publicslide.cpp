// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slide/publicslide.h"

#include "core/wording/contactmask.h"

namespace {

using ::maskContacts; // beside those of this file

void maskContacts(QList<Fact> &facts)
{
    for (auto &fact : facts) {
        maskContacts(fact.label);
        maskContacts(fact.text);
    }
}

template <class... Texts> void maskAll(Texts &...texts)
{
    (maskContacts(texts), ...);
}

struct Mask {
    void operator()(Lines &block) const { maskContacts(block.lines); }
    void operator()(Items &block) const { maskAll(block.heading, block.items); }
    void operator()(Facts &block) const { maskContacts(block.facts); }
    void operator()(TwoColumns &block) const { maskAll(block.left.heading, block.left.text, block.right.heading, block.right.text); }
    void operator()(Framed &block) const { maskAll(block.heading, block.text); }
    void operator()(TimeLeft &block) const { maskAll(block.word, block.below); }

    void operator()(HandSigns &block) const
    {
        for (auto &entry : block.entries)
            maskContacts(entry.word);
    }
    void operator()(Volunteers &block) const
    {
        for (auto &person : block.people)
            maskAll(person.name, person.beside, person.told);
    }
    void operator()(Composition &block) const
    {
        for (auto &group : block.groups) {
            maskAll(group.reporter.name, group.reporter.role, group.reporter.localGroup);
            for (auto &member : group.members)
                maskAll(member.name, member.role, member.localGroup);
        }
    }
    void operator()(Situations &block) const
    {
        for (auto &row : block.rows)
            maskAll(row.task, row.words, row.note);
    }
    void operator()(Notes &block) const
    {
        for (auto &note : block.notes)
            maskAll(note.word, note.text);
    }
    void operator()(Decisions &block) const
    {
        for (auto &row : block.rows)
            maskAll(row.task, row.words, row.names, row.facts);
    }
};

}

Slide withoutContacts(Slide slide)
{
    maskAll(slide.head.title, slide.head.shortTitle, slide.head.aside, slide.ask);
    for (auto &block : slide.blocks)
        std::visit(Mask {}, block);
    return slide;
}
