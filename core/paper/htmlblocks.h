// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The blocks of a paper as elements that a screen reader can tell: headings, tables with heads, lists.

#include "core/paper/document.h"
#include "core/paper/outline.h"

class HtmlElements;

/** Writes one block after the other of one paper; the headings of a section are `level` deep (2: h2). */
class HtmlBlocks {
public:
    HtmlBlocks(HtmlElements &html, int level, const QString &title);

    void operator()(const PaperHeading &heading);
    void operator()(const PaperParagraph &paragraph);
    void operator()(const PaperFields &fields);
    void operator()(const PaperTable &table);
    void operator()(const PageBreak &);
    void operator()(const SignTable &table);
    void operator()(const PaperCode &code);
    void operator()(const TableCard &card);
    void operator()(const NameTags &tags);
    void operator()(const HandSignPoster &poster);
    void operator()(const ContactAnswer &answer);

private:
    void headCell(const QString &heading, const QString &htmlClass);
    void headRow(const QList<PaperColumn> &columns);
    void cell(const TableColumn &column, const QString &text);
    void tableRow(const PaperTable &table, const QStringList &row);
    void signRow(const QList<PaperColumn> &columns, const SignRow &row);
    void signGroups(const SignTable &table);
    void blankRows(const BlankRows &blank);
    void closing(const SheetClosing &closing);
    void signers(const SheetClosing &closing);
    void cardName(const CardName &name);

    HtmlElements &m_html;
    int m_level;
    QString m_heading; // the last one, for a table without a caption
    Outline m_outline;
};
