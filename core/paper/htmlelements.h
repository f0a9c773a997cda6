// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Elements of an HTML page, written so that they are well-formed XML too.

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QXmlStreamWriter>

struct HtmlAttribute {
    QString name;
    QString value; // as it is to be read
};

/** Writes elements one after the other; words are escaped, and what no page may hold is left out of them. */
class HtmlElements {
public:
    HtmlElements();

    /** Begins an element. */
    void open(const QString &name, const QList<HtmlAttribute> &attributes = {});
    /** The same with a class alone. */
    void openClass(const QString &name, const QString &htmlClass);
    /** Begins a head of other cells: `scope` is col, row or rowgroup, `columns` how many it stands over. */
    void openHead(const QString &scope, const QString &htmlClass = {}, qsizetype columns = 1);
    /**
     * Begins a table with its caption, inside a box that scrolls where the screen is narrower than the table: with the keys too,
     * and named after the caption for who listens to the page.
     */
    void openTable(const QString &caption, const QString &htmlClass = {});
    void closeTable();
    /** Ends what was opened last. */
    void close();
    /** An element that has no content: `meta`, `br`, `hr`. */
    void empty(const QString &name, const QList<HtmlAttribute> &attributes = {});
    /** An element that holds words alone. */
    void element(const QString &name, const QString &text);
    void element(const QString &name, const QString &htmlClass, const QString &text);
    /** Line feeds become line breaks, and fillIn a place to fill. */
    void words(const QString &text);
    /**
     * A style sheet, for all media unless some are named: no at sign stands in a page but in an address. The sheet may hold no
     * quotation mark, ampersand or angle bracket, which a browser would read as written.
     */
    void style(QStringView sheet, const QString &media = {});
    /** A place to write on by hand inside a line, which a screen reader says. */
    void blank();
    /** Whole lines to write on by hand, said once; nothing for 0. */
    void blankLines(int count);

    /** All that was written, as UTF-8. */
    QByteArray bytes() const { return m_bytes; }

private:
    void write(const QList<HtmlAttribute> &attributes);
    void fillable(const QString &htmlClass);

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QStringList m_open;
    int m_tables = 0;
};
