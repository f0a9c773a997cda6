// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/builders/pdfobjects.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

/** Keys that stand in no PDF/A-1, wherever they stand. */
const QStringList forbiddenKeys { u"/AA"_s, u"/Alternates"_s, u"/EF"_s, u"/EmbeddedFiles"_s, u"/FFilter"_s, u"/JS"_s, u"/JavaScript"_s,
    u"/OCProperties"_s, u"/OPI"_s, u"/TR"_s };
/** Kinds of streams, annotations, actions and groups that stand in none. */
const QStringList forbiddenNames { u"/3D"_s, u"/Crypt"_s, u"/FileAttachment"_s, u"/GoToR"_s, u"/ImportData"_s, u"/JPXDecode"_s,
    u"/JavaScript"_s, u"/LZWDecode"_s, u"/Launch"_s, u"/Movie"_s, u"/ObjStm"_s, u"/PS"_s, u"/ResetForm"_s, u"/Sound"_s, u"/SubmitForm"_s,
    u"/Transparency"_s, u"/XRef"_s };

/** Values without which something would shine through. */
bool isOpaque(const QString &key, const QJsonValue &value)
{
    if (key == u"/ca"_s || key == u"/CA"_s)
        return value.toDouble() == 1;
    if (key == u"/SMask"_s)
        return value.toString() == u"/None"_s;
    if (key == u"/BM"_s)
        return value.toString() == u"/Normal"_s || value.toString() == u"/Compatible"_s;
    return true;
}

void look(const QString &where, const QJsonValue &value, QStringList &faults)
{
    if (value.isString() && forbiddenNames.contains(value.toString()))
        faults.append(where + u": "_s + value.toString());
    for (const auto &one : value.toArray())
        look(where, one, faults);
    const auto dictionary = value.toObject();
    for (auto it = dictionary.begin(); it != dictionary.end(); ++it) {
        if (forbiddenKeys.contains(it.key()) || !isOpaque(it.key(), it.value()))
            faults.append(where + u": "_s + it.key());
        look(where + u' ' + it.key(), it.value(), faults);
    }
    if (dictionary.value(u"/Type"_s) == u"/FontDescriptor"_s && !dictionary.contains(u"/FontFile2"_s)
        && !dictionary.contains(u"/FontFile3"_s) && !dictionary.contains(u"/FontFile"_s))
        faults.append(where + u": a font that is not inside"_s);
}

bool hasIntent(const PdfObjects &pdf)
{
    for (const auto &one : pdf.catalog().value(u"/OutputIntents"_s).toArray()) {
        const auto intent = one.isString() ? pdf.value(one.toString()) : one.toObject();
        if (intent.value(u"/S"_s) == u"/GTS_PDFA1"_s && intent.contains(u"/DestOutputProfile"_s))
            return true;
    }
    return false;
}

/** What the whole lacks: its beginning, trailer and catalog. */
QStringList lacks(const PdfObjects &pdf, const QString &path)
{
    QFile file(path);
    const auto head = file.open(QIODevice::ReadOnly) ? file.read(14) : QByteArray();
    const auto isHigh = [&head](qsizetype at) { return static_cast<unsigned char>(head.at(at)) > 127; };
    const auto packet = QByteArray::fromBase64(pdf.metadata().value(u"data"_s).toString().toLatin1());
    QStringList faults;
    const auto ask = [&faults](bool holds, const QString &fault) {
        if (!holds)
            faults.append(fault);
    };
    ask(head.size() == 14 && head.startsWith("%PDF-1.4\n%") && isHigh(10) && isHigh(11) && isHigh(12) && isHigh(13), u"the beginning"_s);
    ask(pdf.trailer().value(u"/ID"_s).toArray().size() == 2, u"no identifier"_s);
    ask(!pdf.trailer().contains(u"/Encrypt"_s), u"encrypted"_s);
    ask(hasIntent(pdf), u"no output intent"_s);
    ask(!pdf.catalog().value(u"/Lang"_s).toString().isEmpty(), u"no language"_s);
    ask(!pdf.infoText(u"/Title"_s).isEmpty(), u"no title"_s);
    ask(packet.contains("part>1<") && packet.contains("conformance>B<"), u"no PDF/A-1b by its metadata"_s);
    return faults;
}

}

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QJsonObject PdfObjects::named(const QString &name) const
{
    return all.value(u"obj:"_s + name).toObject();
}

QJsonObject PdfObjects::trailer() const
{
    return all.value(u"trailer"_s).toObject().value(u"value"_s).toObject();
}

QJsonObject PdfObjects::value(const QString &name) const
{
    return named(name).value(u"value"_s).toObject();
}

QJsonObject PdfObjects::catalog() const
{
    return value(trailer().value(u"/Root"_s).toString());
}

QJsonObject PdfObjects::info() const
{
    return value(trailer().value(u"/Info"_s).toString());
}

QString PdfObjects::infoText(const QString &key) const
{
    const auto text = info().value(key).toString();
    return text.startsWith(u"b:"_s) ? QString::fromLatin1(QByteArray::fromHex(text.mid(2).toLatin1())) : text.mid(2);
}

QJsonObject PdfObjects::metadata() const
{
    return named(catalog().value(u"/Metadata"_s).toString()).value(u"stream"_s).toObject();
}

PdfObjects objectsOfPdf(const QString &path)
{
    const auto json
        = outputOf(u"qpdf"_s, { u"--json=2"_s, u"--json-key=qpdf"_s, u"--json-stream-data=inline"_s, u"--decode-level=none"_s, path });
    return { QJsonDocument::fromJson(json.toUtf8()).object().value(u"qpdf"_s).toArray().at(1).toObject() };
}

QStringList pdfAFaults(const QString &path)
{
    const auto pdf = objectsOfPdf(path);
    auto faults = lacks(pdf, path);
    for (auto it = pdf.all.begin(); it != pdf.all.end(); ++it) {
        const auto object = it.value().toObject();
        const auto dictionary = object.value(u"stream"_s).toObject().value(u"dict"_s).toObject();
        look(it.key(), object.value(u"value"_s), faults);
        look(it.key(), dictionary, faults);
        if (dictionary.contains(u"/F"_s))
            faults.append(it.key() + u": a stream outside"_s);
    }
    return faults;
}
