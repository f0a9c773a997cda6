// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pdfinfo/xmp.h"

#include <QRegularExpression>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace {

const auto rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
const auto dublinCore = u"http://purl.org/dc/elements/1.1/"_s;
const auto xmp = u"http://ns.adobe.com/xap/1.0/"_s;
const auto pdf = u"http://ns.adobe.com/pdf/1.3/"_s;
const auto pdfA = u"http://www.aiim.org/pdfa/ns/id/"_s;

class PacketWriter {
public:
    explicit PacketWriter(QByteArray *packet) : m_xml(packet) { m_xml.setAutoFormatting(true); }

    bool write(const XmpFacts &facts)
    {
        m_xml.writeProcessingInstruction(u"xpacket"_s, u"begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\""_s);
        m_xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
        m_xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
        m_xml.writeNamespace(rdf, u"rdf"_s);
        m_xml.writeStartElement(rdf, u"RDF"_s);
        writeWords(facts);
        writeOrigin(facts);
        writeConformance();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeProcessingInstruction(u"xpacket"_s, u"end=\"w\""_s);
        return !m_xml.hasError();
    }

private:
    void begin(const QString &schema, const QString &prefix)
    {
        m_xml.writeNamespace(schema, prefix);
        m_xml.writeStartElement(rdf, u"Description"_s);
        m_xml.writeAttribute(rdf, u"about"_s, {});
    }

    void writeText(const QString &schema, const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_xml.writeTextElement(schema, name, value);
    }

    /** A value of the Dublin Core, in the container that it asks for. */
    void writeOne(const QString &name, const QString &container, const QString &value)
    {
        if (value.isEmpty())
            return;
        m_xml.writeStartElement(dublinCore, name);
        m_xml.writeStartElement(rdf, container);
        m_xml.writeStartElement(rdf, u"li"_s);
        if (container == u"Alt"_s)
            m_xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
        m_xml.writeCharacters(value);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeWords(const XmpFacts &facts)
    {
        begin(dublinCore, u"dc"_s);
        writeText(dublinCore, u"format"_s, u"application/pdf"_s);
        writeOne(u"title"_s, u"Alt"_s, facts.title);
        writeOne(u"creator"_s, u"Seq"_s, facts.author);
        writeOne(u"description"_s, u"Alt"_s, facts.subject);
        writeOne(u"language"_s, u"Bag"_s, facts.language);
        m_xml.writeEndElement();
    }

    void writeOrigin(const XmpFacts &facts)
    {
        begin(xmp, u"xmp"_s);
        writeText(xmp, u"CreatorTool"_s, facts.creator);
        writeText(xmp, u"CreateDate"_s, facts.created);
        writeText(xmp, u"ModifyDate"_s, facts.modified);
        m_xml.writeEndElement();
        begin(pdf, u"pdf"_s);
        writeText(pdf, u"Producer"_s, facts.producer);
        m_xml.writeEndElement();
    }

    void writeConformance()
    {
        begin(pdfA, u"pdfaid"_s);
        writeText(pdfA, u"part"_s, u"1"_s);
        writeText(pdfA, u"conformance"_s, u"B"_s);
        m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
};

}

QString isoDate(const QString &pdfDate)
{
    static const QRegularExpression form(uR"(^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:(Z)|([+-]\d\d)'(\d\d)'?)$)"_s);
    const auto match = form.match(pdfDate);
    if (!match.hasMatch())
        return {};
    const auto zone = match.captured(7).isEmpty() ? match.captured(8) + u':' + match.captured(9) : match.captured(7);
    return u"%1-%2-%3T%4:%5:%6%7"_s.arg(
        match.captured(1), match.captured(2), match.captured(3), match.captured(4), match.captured(5), match.captured(6), zone);
}

QByteArray xmpPacket(const XmpFacts &facts)
{
    QByteArray packet;
    PacketWriter writer(&packet);
    return writer.write(facts) ? packet : QByteArray();
}
