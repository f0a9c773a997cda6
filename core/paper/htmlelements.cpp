// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/htmlelements.h"

#include "core/paper/furniture.h"
#include "core/paper/readblocks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/** Half of a surrogate pair is replaced, tabulations are spaces, line feeds stay. */
QString writable(const QString &text)
{
    const auto whole = QString::fromUtf8(text.toUtf8());
    QString kept;
    kept.reserve(whole.size());
    for (const auto c : whole) {
        if (c == u'\t')
            kept += u' ';
        else if (c == u'\n' || (!isInvisible(c) && c.unicode() < 0xfffe))
            kept += c;
    }
    return kept;
}

bool isInsideALine(const QString &name)
{
    return name == u"span"_s || name == u"strong"_s || name == u"a"_s;
}

}

HtmlElements::HtmlElements() : m_xml(&m_bytes)
{
    m_xml.writeDTD(u"<!DOCTYPE html>"_s);
    m_xml.writeCharacters(u"\n"_s);
}

void HtmlElements::open(const QString &name, const QList<HtmlAttribute> &attributes)
{
    m_open.append(name);
    m_xml.writeStartElement(name);
    write(attributes);
}

void HtmlElements::openClass(const QString &name, const QString &htmlClass)
{
    open(name, { { u"class"_s, htmlClass } });
}

void HtmlElements::openHead(const QString &scope, const QString &htmlClass, qsizetype columns)
{
    QList<HtmlAttribute> attributes { { u"scope"_s, scope } };
    if (!htmlClass.isEmpty())
        attributes.append({ u"class"_s, htmlClass });
    if (columns > 1)
        attributes.append({ u"colspan"_s, QString::number(columns) });
    open(u"th"_s, attributes);
}

void HtmlElements::openTable(const QString &caption, const QString &htmlClass)
{
    const auto id = u"table-%1"_s.arg(++m_tables);
    open(u"div"_s, { { u"class"_s, u"wide"_s }, { u"role"_s, u"group"_s }, { u"aria-labelledby"_s, id }, { u"tabindex"_s, u"0"_s } });
    open(u"table"_s, htmlClass.isEmpty() ? QList<HtmlAttribute> {} : QList<HtmlAttribute> { { u"class"_s, htmlClass } });
    open(u"caption"_s, { { u"id"_s, id } });
    words(caption);
    close();
}

void HtmlElements::closeTable()
{
    close();
    close();
}

void HtmlElements::close()
{
    m_xml.writeCharacters({}); // an element without content still gets its end, which browsers ask for
    m_xml.writeEndElement();
    if (!isInsideALine(m_open.takeLast()))
        m_xml.writeCharacters(u"\n"_s);
}

void HtmlElements::empty(const QString &name, const QList<HtmlAttribute> &attributes)
{
    m_xml.writeEmptyElement(name);
    write(attributes);
    m_xml.writeCharacters(u"\n"_s);
}

void HtmlElements::element(const QString &name, const QString &text)
{
    open(name);
    words(text);
    close();
}

void HtmlElements::element(const QString &name, const QString &htmlClass, const QString &text)
{
    openClass(name, htmlClass);
    words(text);
    close();
}

void HtmlElements::words(const QString &text)
{
    const auto lines = writable(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            empty(u"br"_s);
        const auto pieces = lines.at(i).split(QChar(fillIn));
        for (qsizetype j = 0; j < pieces.size(); ++j) {
            if (j > 0)
                blank();
            m_xml.writeCharacters(pieces.at(j));
        }
    }
}

void HtmlElements::style(QStringView sheet, const QString &media)
{
    open(u"style"_s, media.isEmpty() ? QList<HtmlAttribute> {} : QList<HtmlAttribute> { { u"media"_s, media } });
    m_xml.writeCharacters(sheet.toString());
    close();
}

void HtmlElements::blank()
{
    fillable(u"blank"_s);
}

void HtmlElements::blankLines(int count)
{
    for (int i = 0; i < count; ++i) {
        if (i == 0)
            fillable(u"blank line"_s);
        else
            element(u"span"_s, u"blank line"_s, {});
    }
}

void HtmlElements::write(const QList<HtmlAttribute> &attributes)
{
    for (const auto &attribute : attributes)
        m_xml.writeAttribute(attribute.name, writable(attribute.value));
}

void HtmlElements::fillable(const QString &htmlClass)
{
    openClass(u"span"_s, htmlClass);
    //: What a screen reader says of a dotted line
    element(u"span"_s, u"unseen"_s, QCoreApplication::translate("PaperHtml", "à remplir"));
    close();
}
