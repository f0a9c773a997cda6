// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/plaintext.h"

#include "core/paper/outline.h"
#include "core/paper/weblink.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nameWidth = 48;

/** Names go on one line; sentences, and what has a label, on a line each. */
QString linesOf(const QString &cell)
{
    const auto lines = cell.split(u'\n', Qt::SkipEmptyParts);
    const bool areSentences = std::any_of(lines.begin(), lines.end(),
        [](const QString &one) { return one.contains(u"\u00a0:"_s) || QStringView(u".!?…»").contains(one.back()); });
    return lines.join(areSentences ? u"\n  "_s : u", "_s);
}

class TextWriter {
public:
    QString text() const { return m_text; }

    void furniture(const PaperFurniture &furniture)
    {
        line(furniture.organisation);
        line(headline(furniture).toUpper());
        for (const auto &mark : furniture.marks)
            line(u"[ %1 ]"_s.arg(mark));
        line({});
    }

    void foot(const PaperFurniture &furniture)
    {
        if (!furniture.foot.isEmpty())
            line(u"\n"_s + furniture.foot);
    }

    void operator()(const PaperHeading &heading)
    {
        line({});
        line(heading.text);
        line(QString(heading.text.size(), heading.level == HeadingLevel::Section ? u'=' : u'-'));
    }

    void operator()(const PaperParagraph &paragraph)
    {
        line(paragraph.text);
        line({});
    }

    void operator()(const PaperFields &fields)
    {
        for (const auto &field : fields.fields) {
            QStringList values;
            if (!field.value.isEmpty())
                values.append(field.value);
            for (int i = 0; i < field.dottedLines; ++i)
                values.append(QString(40, u'.'));
            line(u"%1\u00a0: %2"_s.arg(field.label, values.join(u"  "_s)));
        }
        line({});
    }

    void operator()(const PaperTable &table)
    {
        bool isList = false; // of numbered lines, no blank line between
        for (const auto &row : table.rows) {
            isList = isNumber(table.columns.first(), row.value(0));
            tableRow(table.columns, row);
            if (!isList)
                line({});
        }
        if (isList)
            line({});
    }

    void operator()(const PageBreak &) { line({}); }

    void operator()(const PaperCode &code)
    {
        if (!isForCamera(code))
            line(code.below);
    }

    void operator()(const TableCard &card)
    {
        line(u"%1 %2"_s.arg(card.label, card.value));
        for (const auto &name : card.names)
            cardName(name);
        line({});
    }

    void operator()(const NameTags &tags)
    {
        for (const auto &tag : tags.tags)
            cardName(tag);
    }

    void operator()(const HandSignPoster &poster)
    {
        for (const auto &entry : poster.entries)
            line(u"%1\u00a0: %2"_s.arg(entry.word, entry.gesture));
        line({});
    }

    void operator()(const SignTable &table)
    {
        QString under;
        for (const auto &row : table.rows) {
            if (const auto now = standsUnder(row); now != under)
                line(under = now);
            const auto name = row.plain.isEmpty() ? row.strong : u"%1 %2"_s.arg(row.strong, row.plain);
            signLine(row.number, name);
            if (!row.below.isEmpty())
                line(u"      "_s + row.below);
        }
        if (table.blank.count > 0)
            line(u"\n"_s + table.blank.title);
        for (int i = 0; i < table.blank.count; ++i)
            signLine(table.blank.firstNumber + i, QString(nameWidth, u'.'));
        if (table.closing)
            closing(*table.closing);
    }

    void operator()(const ContactAnswer &answer)
    {
        line(answer.lacking.isEmpty() ? answer.heading : u"%1 [%2]"_s.arg(answer.heading, answer.lacking));
        for (const auto &one : answer.lines)
            line(one);
        line({});
    }

private:
    void line(const QString &text)
    {
        m_text += QString(text).replace(QChar(fillIn), u"......"_s);
        while (m_text.endsWith(u' '))
            m_text.chop(1);
        m_text += u'\n';
    }

    static bool isNumber(const TableColumn &column, const QString &text) { return column.heading.isEmpty() && text.toInt() > 0; }

    /** A line a cell; a number that has no heading begins the line of what it numbers. */
    void tableRow(const QList<TableColumn> &columns, const QStringList &row)
    {
        QString number;
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (isNumber(columns.at(i), row.at(i))) {
                number = row.at(i) + u"  "_s;
                continue;
            }
            if (const auto words = cell(columns.at(i), row.at(i)); !words.isEmpty())
                line(number + words);
            number.clear();
        }
    }

    static QString cell(const TableColumn &column, const QString &text)
    {
        const auto blank = QString(column.dottedLines > 0 ? 40 : 0, u'.');
        const auto words = text.isEmpty() ? blank : linesOf(text);
        return words.isEmpty() || column.heading.isEmpty() ? words : u"%1\u00a0: %2"_s.arg(column.heading, words);
    }

    void cardName(const CardName &name) { line(name.below.isEmpty() ? name.name : u"%1, %2"_s.arg(name.name, name.below)); }

    void signLine(int number, const QString &name)
    {
        line(u"%1  %2  %3"_s.arg(number, 4).arg(name.leftJustified(nameWidth), QString(16, u'_')));
    }

    void closing(const SheetClosing &closing)
    {
        line({});
        line(closing.sentence);
        for (const auto &signer : closing.signers)
            line(u"%1, %2\u00a0: %3"_s.arg(signer, closing.nameLabel, QString(24, u'.')));
    }

    QString m_text;
};

}

QString plainText(const Paper &paper)
{
    TextWriter writer;
    std::visit(
        [&](const auto &one) {
            writer.furniture(one.furniture);
            for (const auto &block : one.blocks)
                std::visit(writer, block);
            writer.foot(one.furniture);
        },
        paper);
    return writer.text();
}

QByteArray plainTextBytes(const QList<Paper> &papers)
{
    QStringList texts;
    for (const auto &paper : papers)
        texts.append(plainText(paper));
    return texts.join(u"\n\n"_s).toUtf8();
}
