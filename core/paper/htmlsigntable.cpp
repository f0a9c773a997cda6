// SPDX-License-Identifier: GPL-3.0-or-later
// What is signed: rows by letter, blank rows, the totals and who signs.
#include "core/paper/htmlblocks.h"

#include "core/paper/htmlelements.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const SignRow &row)
{
    if (row.letter == QChar(supplementLetter))
        return QCoreApplication::translate("PaperHtml", "Membres ajouté·es sur place");
    return standsUnder(row);
}

QString captionOf(const SignTable &table)
{
    return table.rows.first().section.isEmpty() ? QCoreApplication::translate("PaperHtml", "Les signatures, lettre par lettre")
                                                : QCoreApplication::translate("PaperHtml", "Les signatures, par groupe d’action");
}

}

void HtmlBlocks::operator()(const SignTable &table)
{
    if (!table.rows.isEmpty()) {
        m_html.openTable(captionOf(table), u"grid"_s);
        headRow(table.columns);
        signGroups(table);
        m_html.closeTable();
    }
    if (table.blank.count > 0)
        blankRows(table.blank);
    if (table.closing)
        closing(*table.closing);
}

void HtmlBlocks::headRow(const QList<PaperColumn> &columns)
{
    m_html.open(u"thead"_s);
    m_html.open(u"tr"_s);
    for (const auto &column : columns)
        headCell(column.heading, column.kind == PaperColumnKind::Signature ? u"signature"_s : QString());
    m_html.close();
    m_html.close();
}

void HtmlBlocks::signGroups(const SignTable &table)
{
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const auto words = wordsOf(table.rows.at(i));
        if (i == 0 || words != wordsOf(table.rows.at(i - 1))) {
            if (i > 0)
                m_html.close();
            m_html.open(u"tbody"_s);
            if (!words.isEmpty()) {
                m_html.openClass(u"tr"_s, u"letter"_s);
                m_html.openHead(u"rowgroup"_s, {}, table.columns.size());
                m_html.words(words);
                m_html.close();
                m_html.close();
            }
        }
        signRow(table.columns, table.rows.at(i));
    }
    m_html.close();
}

void HtmlBlocks::signRow(const QList<PaperColumn> &columns, const SignRow &row)
{
    m_html.open(u"tr"_s);
    for (const auto &column : columns) {
        if (column.kind == PaperColumnKind::Name) {
            m_html.openHead(u"row"_s);
            m_html.element(u"strong"_s, row.strong);
            m_html.words(row.plain.isEmpty() ? QString() : u' ' + row.plain);
            m_html.words(row.below.isEmpty() ? QString() : u'\n' + row.below);
        } else {
            m_html.open(u"td"_s);
            m_html.words(column.kind == PaperColumnKind::Number ? QString::number(row.number) : QString());
        }
        m_html.close();
    }
    m_html.close();
}

void HtmlBlocks::blankRows(const BlankRows &blank)
{
    m_html.openTable(blank.title.isEmpty() ? QCoreApplication::translate("PaperHtml", "Lignes libres") : blank.title, u"grid blanks"_s);
    headRow(blank.columns);
    m_html.open(u"tbody"_s);
    for (int i = 0; i < blank.count; ++i) {
        m_html.open(u"tr"_s);
        for (const auto &column : blank.columns) {
            const bool isNumber = column.kind == PaperColumnKind::Number;
            if (isNumber)
                m_html.openHead(u"row"_s);
            else
                m_html.open(u"td"_s);
            m_html.words(isNumber ? QString::number(blank.firstNumber + i) : QString());
            m_html.close();
        }
        m_html.close();
    }
    m_html.close();
    m_html.closeTable();
}

void HtmlBlocks::closing(const SheetClosing &closing)
{
    (*this)(PaperHeading { closing.title });
    const QString blank = QChar(fillIn);
    m_html.open(u"dl"_s);
    for (const auto &label :
        { closing.pageLabel.contains(u"%1"_s) ? closing.pageLabel.arg(blank) : closing.pageLabel, closing.totalLabel }) {
        m_html.element(u"dt"_s, label);
        m_html.element(u"dd"_s, blank);
    }
    m_html.close();
    if (!closing.sentence.isEmpty())
        m_html.element(u"p"_s, closing.sentence);
    if (!closing.signers.isEmpty())
        signers(closing);
}

void HtmlBlocks::signers(const SheetClosing &closing)
{
    m_html.openTable(QCoreApplication::translate("PaperHtml", "Qui signe la feuille"), u"grid blanks signers"_s);
    m_html.open(u"thead"_s);
    m_html.open(u"tr"_s);
    for (const auto &heading : { QString(), closing.nameLabel, closing.signatureLabel })
        headCell(heading, {});
    m_html.close();
    m_html.close();
    m_html.open(u"tbody"_s);
    for (const auto &signer : closing.signers) {
        m_html.open(u"tr"_s);
        m_html.openHead(u"row"_s);
        m_html.words(signer);
        m_html.close();
        m_html.element(u"td"_s, QString());
        m_html.element(u"td"_s, QString());
        m_html.close();
    }
    m_html.close();
    m_html.closeTable();
}
