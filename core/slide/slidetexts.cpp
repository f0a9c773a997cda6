// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slide/slide.h"

namespace {

struct Reader {
    QStringList texts;

    void operator()(const Lines &block) { texts += block.lines; }
    void operator()(const Items &block) { texts += QStringList { block.heading } + block.items; }
    void operator()(const Facts &block)
    {
        for (const auto &fact : block.facts)
            texts += { fact.label, fact.text };
    }
    void operator()(const HandSigns &block)
    {
        for (const auto &entry : block.entries)
            texts += entry.word;
    }
    void operator()(const TwoColumns &block)
    {
        for (const auto &column : { block.left, block.right })
            texts += { column.heading, column.text };
    }
    void operator()(const Volunteers &block)
    {
        for (const auto &person : block.people) {
            texts += { person.name, person.beside };
            (*this)(Facts { person.told });
        }
    }
    void operator()(const Composition &block)
    {
        for (const auto &group : block.groups) {
            texts += QStringList { QString::number(group.number), group.reporter.name, group.reporter.role };
            for (const auto &member : group.members)
                texts += { member.name, member.role, member.localGroup };
        }
    }
    void operator()(const Situations &block)
    {
        for (const auto &row : block.rows)
            texts += { row.task, row.words, row.note };
    }
    void operator()(const Framed &block) { texts += { block.heading, block.text }; }
    void operator()(const Notes &block)
    {
        for (const auto &note : block.notes)
            texts += { note.word, note.text };
    }
    void operator()(const Decisions &block)
    {
        for (const auto &row : block.rows)
            texts += { row.task, row.words, row.names, row.facts };
    }
    void operator()(const TimeLeft &block) { texts += { block.word, block.below }; }
};

}

QStringList textsOf(const Slide &slide)
{
    Reader reader;
    reader.texts = { slide.head.title, slide.head.aside };
    for (const auto &block : slide.blocks)
        std::visit(reader, block);
    reader.texts += slide.ask;
    reader.texts.removeAll(QString());
    return reader.texts;
}
