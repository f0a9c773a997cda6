// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/markdown.h"

#include "core/paper/markdowntext.h"
#include "core/paper/outline.h"
#include "core/paper/weblink.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** A place to fill by hand. */
QString dots()
{
    return u"......"_s;
}

QString strong(const QString &text)
{
    const auto line = markdownLine(text);
    return line.isEmpty() ? QString() : u"**%1**"_s.arg(line);
}

/** « Cusset / animateur·ice »: its lines on one. */
QString joined(const QStringList &texts)
{
    QStringList lines;
    for (const auto &text : texts) {
        for (const auto &line : text.split(u'\n')) {
            if (const auto words = markdownLine(line); !words.isEmpty())
                lines.append(words);
        }
    }
    return lines.join(u" / "_s);
}

QString joined(const CardName &name)
{
    return joined(QStringList { name.name, name.below });
}

/** A code in a fence that no line of it can close. */
QString fenced(const QString &text)
{
    QString fence = u"```"_s;
    while (text.contains(fence))
        fence += u'`';
    return u"%1\n%2\n%1"_s.arg(fence, text);
}

class MarkdownWriter {
public:
    QString text() const { return m_text; }

    void furniture(const PaperFurniture &furniture)
    {
        heading(1, headline(furniture));
        paragraph(markdownLine(furniture.organisation));
        for (const auto &mark : furniture.marks)
            paragraph(u"> "_s + strong(mark));
    }

    void foot(const PaperFurniture &furniture) { paragraph(markdownLine(furniture.foot)); }

    void operator()(const PaperHeading &block) { heading(1 + m_outline.depthOf(block.level), block.text); }

    void operator()(const PaperParagraph &block)
    {
        QStringList lines;
        for (const auto &line : block.text.split(u'\n'))
            lines.append(markdownLine(line));
        paragraph(lines.join(u"  \n"_s));
    }

    void operator()(const PaperFields &block)
    {
        QStringList items;
        for (const auto &field : block.fields) {
            QStringList values { joined(QStringList { field.value }) };
            values += QStringList(std::max(0, field.dottedLines), dots());
            values.removeAll(QString());
            items.append(labelled(field.label, values.join(u"  "_s)));
        }
        list(items);
    }

    void operator()(const PaperTable &block)
    {
        if (block.columns.isEmpty())
            return;
        if (!m_heading.contains(block.caption))
            paragraph(markdownLine(block.caption));
        QStringList headings;
        QStringList rules;
        for (const auto &column : block.columns) {
            headings.append(markdownLine(column.heading));
            rules.append(column.isAtRight ? u"---:"_s : u"---"_s);
        }
        row(headings);
        row(rules);
        for (const auto &cells : block.rows)
            tableRow(block.columns, cells);
        m_text += u'\n';
    }

    void operator()(const PageBreak &) { }

    void operator()(const SignTable &block)
    {
        if (!block.rows.isEmpty())
            signHead(block.columns);
        QString under;
        for (const auto &one : block.rows) {
            if (const auto now = standsUnder(one); now != under)
                groupRow(block.columns, under = now);
            signRow(block.columns, one);
        }
        if (!block.rows.isEmpty())
            m_text += u'\n';
        if (block.blank.count > 0)
            blankRows(block.blank);
        if (block.closing)
            closing(*block.closing);
    }

    void operator()(const PaperCode &block)
    {
        if (isForCamera(block))
            return;
        const auto link = webLink(block.text);
        paragraph(link ? u"<%1>"_s.arg(*link) : fenced(block.text));
        paragraph(markdownLine(block.below));
    }

    void operator()(const TableCard &block)
    {
        heading(1 + m_outline.depthOf(HeadingLevel::Section), u"%1 %2"_s.arg(block.label, block.value));
        QStringList items;
        for (const auto &name : block.names)
            items.append(joined(name));
        items += QStringList(std::max(0, block.dottedLines), dots());
        list(items);
    }

    void operator()(const NameTags &block)
    {
        QStringList items;
        for (const auto &tag : block.tags)
            items.append(joined(tag));
        list(items);
    }

    void operator()(const HandSignPoster &block)
    {
        QStringList items;
        for (const auto &entry : block.entries)
            items.append(labelled(entry.word, markdownLine(entry.gesture)));
        list(items);
    }

    void operator()(const ContactAnswer &block)
    {
        heading(1 + m_outline.depthOf(HeadingLevel::Section), block.heading);
        QStringList items;
        for (const auto &line : block.lines)
            items.append(markdownLine(line));
        list(items);
        paragraph(strong(block.lacking));
    }

private:
    void heading(int depth, const QString &text)
    {
        m_heading = text;
        if (const auto line = markdownLine(text); !line.isEmpty())
            paragraph(QString(depth, u'#') + u' ' + line);
    }

    void paragraph(const QString &written)
    {
        if (!written.isEmpty())
            m_text += written + u"\n\n"_s;
    }

    void list(const QStringList &items)
    {
        for (const auto &item : items)
            m_text += u"- "_s + item + u'\n';
        if (!items.isEmpty())
            m_text += u'\n';
    }

    static QString labelled(const QString &label, const QString &written)
    {
        return label.isEmpty() ? written : u"%1\u00a0: %2"_s.arg(strong(label), written);
    }

    void row(const QStringList &written) { m_text += u"| %1 |\n"_s.arg(written.join(u" | "_s)); }

    void tableRow(const QList<TableColumn> &columns, const QStringList &cells)
    {
        QStringList written;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const auto text = joined(QStringList { cells.value(i) });
            written.append(text.isEmpty() && columns.at(i).dottedLines > 0 ? dots() : text);
        }
        row(written);
    }

    void signHead(const QList<PaperColumn> &columns)
    {
        QStringList headings;
        for (const auto &column : columns)
            headings.append(markdownLine(column.heading));
        row(headings);
        row(QStringList(columns.size(), u"---"_s));
    }

    void groupRow(const QList<PaperColumn> &columns, const QString &under)
    {
        QStringList written;
        for (const auto &column : columns)
            written.append(column.kind == PaperColumnKind::Name ? strong(under) : QString());
        row(written);
    }

    void signRow(const QList<PaperColumn> &columns, const SignRow &one)
    {
        QStringList written;
        for (const auto &column : columns) {
            if (column.kind == PaperColumnKind::Name)
                written.append(joined(QStringList { u"%1 %2"_s.arg(one.strong, one.plain), one.below }));
            else
                written.append(column.kind == PaperColumnKind::Number ? QString::number(one.number) : QString());
        }
        row(written);
    }

    void blankRows(const BlankRows &blank)
    {
        paragraph(markdownLine(blank.title));
        signHead(blank.columns);
        for (int i = 0; i < blank.count; ++i) {
            QStringList written;
            for (const auto &column : blank.columns)
                written.append(column.kind == PaperColumnKind::Number ? QString::number(blank.firstNumber + i) : QString());
            row(written);
        }
        m_text += u'\n';
    }

    void closing(const SheetClosing &closing)
    {
        heading(1 + m_outline.depthOf(HeadingLevel::Section), closing.title);
        const auto page = closing.pageLabel.contains(u"%1"_s) ? closing.pageLabel.arg(dots()) : closing.pageLabel;
        list({ labelled(page, dots()), labelled(closing.totalLabel, dots()) });
        paragraph(markdownLine(closing.sentence));
        QStringList items;
        for (const auto &signer : closing.signers)
            items.append(u"%1, %2\u00a0: %4, %3\u00a0: %4"_s.arg(
                markdownLine(signer), markdownLine(closing.nameLabel), markdownLine(closing.signatureLabel), dots()));
        list(items);
    }

    QString m_text;
    QString m_heading;
    Outline m_outline;
};

}

QString markdownText(const Paper &paper)
{
    MarkdownWriter writer;
    std::visit(
        [&](const auto &one) {
            writer.furniture(one.furniture);
            for (const auto &block : one.blocks)
                std::visit(writer, block);
            writer.foot(one.furniture);
        },
        paper);
    return writer.text().trimmed() + u'\n';
}

QByteArray markdownBytes(const QList<Paper> &papers)
{
    QStringList texts;
    for (const auto &paper : papers)
        texts.append(markdownText(paper));
    return texts.join(u"\n---\n\n"_s).toUtf8();
}
