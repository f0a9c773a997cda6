// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/htmlblocks.h"

#include "core/paper/htmlelements.h"
#include "core/paper/weblink.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** What the rows are about: the strong column, or the one whose cells begin strong. */
const TableColumn *namingColumnOf(const QList<TableColumn> &columns)
{
    for (const auto trait : { &TableColumn::isStrong, &TableColumn::startsStrong }) {
        const auto found = std::find_if(columns.begin(), columns.end(), [trait](const TableColumn &column) { return column.*trait; });
        if (found != columns.end())
            return &*found;
    }
    return nullptr;
}

QString classOf(const TableColumn &column)
{
    return column.isAtRight ? u"right"_s : QString();
}

bool hasHeadings(const QList<TableColumn> &columns)
{
    return std::any_of(columns.begin(), columns.end(), [](const TableColumn &column) { return !column.heading.isEmpty(); });
}

}

HtmlBlocks::HtmlBlocks(HtmlElements &html, int level, const QString &title) : m_html(html), m_level(level), m_heading(title) { }

void HtmlBlocks::operator()(const PaperHeading &heading)
{
    if (heading.text.isEmpty())
        return;
    m_heading = heading.text;
    m_html.element(u"h%1"_s.arg(m_level - 1 + m_outline.depthOf(heading.level)), heading.text);
}

void HtmlBlocks::operator()(const PaperParagraph &paragraph)
{
    if (paragraph.kind == ParagraphKind::Note)
        m_html.element(u"p"_s, u"note"_s, paragraph.text);
    else
        m_html.element(u"p"_s, paragraph.text);
}

void HtmlBlocks::operator()(const PaperFields &fields)
{
    if (fields.fields.isEmpty())
        return;
    m_html.open(u"dl"_s);
    for (const auto &field : fields.fields) {
        m_html.element(u"dt"_s, field.label);
        m_html.open(u"dd"_s);
        m_html.words(field.value);
        m_html.blankLines(field.dottedLines);
        m_html.close();
    }
    m_html.close();
}

void HtmlBlocks::operator()(const PaperTable &table)
{
    if (table.columns.isEmpty())
        return;
    m_html.openTable(table.caption.isEmpty() ? m_heading : table.caption, table.hasGrid ? u"grid"_s : QString());
    if (hasHeadings(table.columns)) {
        m_html.open(u"thead"_s);
        m_html.open(u"tr"_s);
        for (const auto &column : table.columns)
            headCell(column.heading, classOf(column));
        m_html.close();
        m_html.close();
    }
    m_html.open(u"tbody"_s);
    for (const auto &row : table.rows)
        tableRow(table, row);
    m_html.close();
    m_html.closeTable();
}

void HtmlBlocks::operator()(const PageBreak &)
{
    m_html.empty(u"hr"_s, { { u"class"_s, u"page"_s } });
}

void HtmlBlocks::operator()(const PaperCode &code)
{
    if (isForCamera(code))
        return;
    m_html.open(u"figure"_s);
    if (const auto link = webLink(code.text)) {
        m_html.open(u"p"_s);
        m_html.open(u"a"_s, { { u"href"_s, *link } });
        m_html.words(code.text);
        m_html.close();
        m_html.close();
    } else {
        m_html.element(u"pre"_s, code.text);
    }
    if (!code.below.isEmpty())
        m_html.element(u"figcaption"_s, code.below);
    m_html.close();
}

void HtmlBlocks::operator()(const TableCard &card)
{
    (*this)(PaperHeading { u"%1 %2"_s.arg(card.label, card.value).trimmed() });
    if (card.names.isEmpty() && card.dottedLines == 0)
        return;
    m_html.open(u"ul"_s);
    for (const auto &name : card.names)
        cardName(name);
    for (int i = 0; i < card.dottedLines; ++i) {
        m_html.open(u"li"_s);
        m_html.blankLines(1);
        m_html.close();
    }
    m_html.close();
}

void HtmlBlocks::operator()(const NameTags &tags)
{
    if (tags.tags.isEmpty())
        return;
    m_html.openClass(u"ul"_s, u"tags"_s);
    for (const auto &tag : tags.tags)
        cardName(tag);
    m_html.close();
}

void HtmlBlocks::operator()(const HandSignPoster &poster)
{
    if (poster.entries.isEmpty())
        return;
    m_html.openClass(u"dl"_s, u"signs"_s);
    for (const auto &entry : poster.entries) {
        m_html.element(u"dt"_s, entry.word);
        m_html.element(u"dd"_s, entry.gesture);
    }
    m_html.close();
}

void HtmlBlocks::operator()(const ContactAnswer &answer)
{
    (*this)(PaperHeading { answer.heading });
    if (!answer.lines.isEmpty())
        m_html.element(u"p"_s, answer.lines.join(u'\n'));
    if (!answer.lacking.isEmpty())
        m_html.element(u"p"_s, u"lacking"_s, answer.lacking);
}

void HtmlBlocks::headCell(const QString &heading, const QString &htmlClass)
{
    if (heading.isEmpty())
        m_html.open(u"td"_s); // a head that says nothing is no head
    else
        m_html.openHead(u"col"_s, htmlClass);
    m_html.words(heading);
    m_html.close();
}

void HtmlBlocks::cell(const TableColumn &column, const QString &text)
{
    if (text.isEmpty()) {
        m_html.blankLines(column.dottedLines);
        return;
    }
    if (!column.startsStrong) {
        m_html.words(text);
        return;
    }
    const auto end = text.indexOf(u'\n');
    m_html.element(u"strong"_s, text.left(end));
    m_html.words(end < 0 ? QString() : text.sliced(end));
}

void HtmlBlocks::tableRow(const PaperTable &table, const QStringList &row)
{
    const auto *naming = namingColumnOf(table.columns);
    m_html.open(u"tr"_s);
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const auto &column = table.columns.at(i);
        const auto text = row.value(i);
        const auto htmlClass = column.isStrong ? u"strong"_s : classOf(column);
        if (&column == naming && !text.isEmpty())
            m_html.openHead(u"row"_s, htmlClass);
        else if (!htmlClass.isEmpty())
            m_html.openClass(u"td"_s, htmlClass);
        else
            m_html.open(u"td"_s);
        cell(column, text);
        m_html.close();
    }
    m_html.close();
}

void HtmlBlocks::cardName(const CardName &name)
{
    m_html.open(u"li"_s);
    m_html.element(u"strong"_s, name.name);
    if (!name.below.isEmpty()) {
        m_html.empty(u"br"_s);
        m_html.words(name.below);
    }
    m_html.close();
}
