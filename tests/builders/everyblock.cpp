// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/builders/everyblock.h"

#include "core/paper/weblink.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

class Words {
public:
    explicit Words(QString spice) : m_spice(std::move(spice)) { }

    QString operator()() { return u"mot%1x%2"_s.arg(++m_count).arg(m_spice); }

private:
    QString m_spice;
    int m_count = 0;
};

PaperFurniture furnitureWith(Words &word)
{
    PaperFurniture furniture;
    furniture.organisation = word();
    furniture.title = word();
    furniture.runningHead = word();
    furniture.marks = { word(), word() };
    furniture.foot = word();
    furniture.badges = { { word(), word() }, { word(), word() } };
    return furniture;
}

PaperTable tableWith(Words &word)
{
    TableColumn time { word() };
    time.isAtRight = true;
    TableColumn naming { word() };
    naming.isStrong = true;
    TableColumn told { word() };
    told.startsStrong = true;
    TableColumn blank { word() };
    blank.dottedLines = 3;
    PaperTable table { word(), { time, naming, told, blank }, {}, true };
    for (int row = 0; row < 2; ++row)
        table.rows.append({ word(), word(), word() + u'\n' + word(), {} });
    return table;
}

SignTable signTableWith(Words &word)
{
    SignTable table;
    table.columns = { { PaperColumnKind::Number, word() }, { PaperColumnKind::Name, word() }, { PaperColumnKind::Signature, word() } };
    table.rows = { { 1, 71, word(), word(), word(), u'A' }, { 2, 72, word(), {}, {}, u'A' }, { 3, 73, word(), word(), word(), u'Z' },
        { 4, 74, word(), word(), {}, QChar(supplementLetter) } };
    table.blank = { word(), { { PaperColumnKind::Number, word() }, { PaperColumnKind::Blank, word() } }, 75, 3 };
    table.closing = SheetClosing { word(), word() + u" %1"_s, word(), word() + u' ' + QChar(fillIn) + u' ' + word(), { word(), word() },
        word(), word() };
    return table;
}

class TextsOfBlock {
public:
    QStringList texts() const { return m_texts; }

    void operator()(const PaperHeading &block) { add(block.text); }
    void operator()(const PaperParagraph &block) { add(block.text); }
    void operator()(const PageBreak &) { }
    void operator()(const PaperCode &block) { add(block.text).add(block.below); }

    void operator()(const PaperFields &block)
    {
        for (const auto &field : block.fields)
            add(field.label).add(field.value);
    }

    void operator()(const PaperTable &block)
    {
        add(block.caption);
        for (const auto &column : block.columns)
            add(column.heading);
        for (const auto &row : block.rows) {
            for (const auto &cell : row)
                add(cell);
        }
    }

    void operator()(const SignTable &block)
    {
        if (!block.rows.isEmpty())
            columns(block.columns);
        for (const auto &row : block.rows)
            add(QString::number(row.number)).add(row.strong).add(row.plain).add(row.below);
        if (block.blank.count > 0) {
            add(block.blank.title);
            columns(block.blank.columns);
        }
        for (int i = 0; i < block.blank.count; ++i)
            add(QString::number(block.blank.firstNumber + i));
        if (!block.closing)
            return;
        const auto &closing = *block.closing;
        add(closing.title).add(closing.pageLabel).add(closing.totalLabel).add(closing.sentence).add(closing.nameLabel);
        add(closing.signatureLabel);
        for (const auto &signer : closing.signers)
            add(signer);
    }

    void operator()(const TableCard &block)
    {
        add(block.label).add(block.value);
        names(block.names);
    }

    void operator()(const NameTags &block) { names(block.tags); }

    void operator()(const HandSignPoster &block)
    {
        for (const auto &entry : block.entries)
            add(entry.word).add(entry.gesture);
    }

    void operator()(const ContactAnswer &block)
    {
        add(block.heading).add(block.lacking);
        for (const auto &line : block.lines)
            add(line);
    }

    TextsOfBlock &add(const QString &text)
    {
        static const QRegularExpression cuts(u"\n|%1|\uFFFC"_s);
        for (const auto &piece : text.split(cuts, Qt::SkipEmptyParts)) {
            if (!piece.trimmed().isEmpty())
                m_texts.append(piece.trimmed());
        }
        return *this;
    }

private:
    void columns(const QList<PaperColumn> &columns)
    {
        for (const auto &column : columns)
            add(column.heading);
    }

    void names(const QList<CardName> &names)
    {
        for (const auto &name : names)
            add(name.name).add(name.below);
    }

    QStringList m_texts;
};

}

CirculatingPaper everyBlock(const QString &spice)
{
    Words word(spice);
    CirculatingPaper paper { furnitureWith(word), {} };
    auto &blocks = paper.blocks;
    blocks.append(PaperHeading { word(), HeadingLevel::Part }); // right below the title, as in the booklet of profiles
    blocks.append(PaperHeading { word(), HeadingLevel::Section });
    blocks.append(PaperParagraph { word() + u'\n' + word() + QChar(fillIn) + word() });
    blocks.append(PaperHeading { word(), HeadingLevel::Part });
    blocks.append(PaperParagraph { word(), ParagraphKind::Note });
    blocks.append(PaperFields { { { word(), word() }, { word(), {}, 2 } } });
    blocks.append(tableWith(word));
    blocks.append(PageBreak {});
    blocks.append(signTableWith(word));
    blocks.append(PaperCode { word(), word() });
    blocks.append(TableCard { word(), word(), { { word(), word() }, { word(), {} } }, 2 });
    blocks.append(NameTags { { { word(), word() }, { word(), {} } } });
    blocks.append(HandSignPoster { { { HandSign::Agree, word(), word() }, { HandSign::Doubt, word(), word() } } });
    return paper;
}

ConfidentialPaper everyAnswer(const QString &spice)
{
    Words word(u"r"_s + spice);
    ConfidentialPaper paper { furnitureWith(word), {} };
    paper.blocks = { ContactAnswer { word(), { word(), word() }, {} }, ContactAnswer { word(), {}, word() } };
    return paper;
}

QStringList textsOf(const Paper &paper)
{
    TextsOfBlock texts;
    const auto &furniture = furnitureOf(paper);
    texts.add(furniture.organisation).add(furniture.title).add(furniture.foot);
    for (const auto &mark : furniture.marks)
        texts.add(mark);
    for (const auto &badge : furniture.badges)
        texts.add(badge.label).add(badge.value);
    std::visit(
        [&texts](const auto &one) {
            for (const auto &block : one.blocks)
                std::visit(texts, block);
        },
        paper);
    return texts.texts();
}

QStringList textsReadOf(Paper paper)
{
    const auto isOnlySeen = [](const CirculatingPaper::Block &block) {
        const auto *code = std::get_if<PaperCode>(&block);
        return code && isForCamera(*code);
    };
    if (auto *circulating = std::get_if<CirculatingPaper>(&paper))
        circulating->blocks.removeIf(isOnlySeen);
    return textsOf(paper);
}
