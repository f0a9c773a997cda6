// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reportfile.h"
#include "core/record/jsontext.h"
#include "core/wording/sentences.h"
#include "tests/builders/french.h"
#include "tests/core/exchange/reports.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto fileName = u"remontees.json"_s;

bool isLayout(char c)
{
    return c == ' ' || c == '\n';
}

/** Names that may be left out. */
bool mayBeLeftOut(const Steps &steps)
{
    static const QStringList names { u"agreement"_s, u"start"_s, u"presence"_s, u"reporter"_s, u"present"_s, u"locked_at"_s,
        u"look_back"_s };
    const auto *name = std::get_if<QString>(&steps.last());
    return name && names.contains(*name);
}

bool isNamed(const Steps &steps)
{
    return std::holds_alternative<QString>(steps.last());
}

/** What says what the file is: it is read before any other field. */
bool isEnvelope(const Steps &steps)
{
    static const QStringList paths { u"format"_s, u"digest"_s, u"version"_s };
    return paths.contains(pathOf(steps));
}

Steps at(const QString &name)
{
    return { name };
}

Steps inTask(int index, const QString &name)
{
    return { u"tasks"_s, qsizetype(index), name };
}

}

class ReportReadingTest : public QObject {
    Q_OBJECT

    French m_french;
    const QByteArray m_bytes = reportJson(rehearsedTo(u"apres"_s));
    const QJsonObject m_report = objectIn(m_bytes);
    const QJsonObject m_schema = reportSchema();

    QByteArray changed(const Steps &steps, const QJsonValue &value) const { return signedAgain(changedAt(m_report, steps, value)); }

    /** That a report changed at one place is refused there, by the reader and by the schema. */
    void verifyRefusedAt(const Steps &steps, const QJsonValue &value)
    {
        const auto path = pathOf(steps);
        const auto bytes = changed(steps, value);
        const auto read = readReport(bytes, fileName);
        QVERIFY2(!read, qUtf8Printable(path));
        QVERIFY2(read.error().facts.value(0) == path, qUtf8Printable(path + u" / "_s + sentence(read.error())));
        QVERIFY2(sentence(read.error()).startsWith(fileName) && sentence(read.error()).contains(path), qUtf8Printable(path));
        QVERIFY2(!refusedBy(m_schema, objectIn(bytes)).isEmpty(), qUtf8Printable(path));
    }

private Q_SLOTS:
    void aChangedByteIsNoticed()
    {
        QVERIFY(readReport(m_bytes, fileName));
        for (qsizetype i = 0; i < m_bytes.size(); ++i) {
            auto damaged = m_bytes;
            damaged[i] = char(damaged.at(i) ^ (1 << (i % 8)));
            QVERIFY2(!readReport(damaged, fileName), qPrintable(QString::number(i)));
        }
    }

    void whateverTheByteBecomesIsNoticed()
    {
        for (qsizetype i = 0; i < m_bytes.size(); i += 293) {
            for (int to = 0; to < 256; ++to) {
                auto damaged = m_bytes;
                damaged[i] = char(to);
                const bool saysTheSame = damaged == m_bytes || withoutLayout(damaged) == withoutLayout(m_bytes);
                QVERIFY2(readReport(damaged, fileName).has_value() == saysTheSame, qPrintable(u"%1 %2"_s.arg(i).arg(to)));
            }
        }
    }

    void aLostOrAddedByteIsNoticed()
    {
        for (qsizetype i = 0; i + 1 < m_bytes.size(); i += 5) {
            if (isLayout(m_bytes.at(i)))
                continue;
            QVERIFY(!readReport(QByteArray(m_bytes).remove(i, 1), fileName));
            QVERIFY(!readReport(QByteArray(m_bytes).insert(i, m_bytes.at(i)), fileName));
            QVERIFY(!readReport(m_bytes.first(i), fileName));
        }
    }

    void aDamagedFileIsSaidPlainly()
    {
        const auto damaged = QByteArray(m_bytes).replace("Odile", "Odine");
        const auto read = readReport(damaged, fileName);
        QCOMPARE(read.error().kind, ErrorKind::ReportDamaged);
        QCOMPARE(sentence(read.error()),
            u"«\u00A0remontees.json\u00A0» est abîmé, ou a été modifié depuis son enregistrement\u00A0: demandez-le de nouveau à la boucle."_s);
        QCOMPARE(readReport(m_bytes.first(m_bytes.size() / 2), fileName).error().kind, ErrorKind::ReportDamaged);
    }

    void layoutSaysNothing()
    {
        const auto whole = readReport(m_bytes, fileName);
        for (const auto &bytes : { canonicalJson(m_report), QJsonDocument(m_report).toJson(), QByteArray(m_bytes).replace("\n", "\r\n"),
                 QByteArray(m_bytes).replace("  ", "\t"), m_bytes.chopped(1) }) {
            const auto read = readReport(bytes, fileName);
            QVERIFY(read && *read == *whole);
        }
    }

    void eachMissingFieldIsNamedByItsPath()
    {
        int removed = 0;
        for (const auto &spot : spotsIn(m_report)) {
            if (!isNamed(spot) || isEnvelope(spot))
                continue;
            ++removed;
            const auto bytes = changed(spot, QJsonValue::Undefined);
            if (mayBeLeftOut(spot)) {
                QVERIFY2(readReport(bytes, fileName), qUtf8Printable(pathOf(spot)));
                QCOMPARE(refusedBy(m_schema, objectIn(bytes)), QString());
                continue;
            }
            verifyRefusedAt(spot, QJsonValue::Undefined);
            QCOMPARE(readReport(bytes, fileName).error().kind, ErrorKind::JsonMissing);
        }
        QVERIFY(removed > 100);
    }

    void eachValueOfAnotherTypeIsNamedByItsPath()
    {
        const QList<QJsonValue> others { QJsonValue::Null, true, 1.5, u"x"_s, QJsonArray { QJsonArray {} },
            QJsonObject { { u"x"_s, QJsonArray {} } } };
        for (const auto &spot : spotsIn(m_report)) {
            if (isEnvelope(spot))
                continue;
            for (const auto &other : others) {
                if (other.type() == valueAt(m_report, spot).type() && !other.isDouble() && !other.isArray() && !other.isObject())
                    continue;
                const auto bytes = changed(spot, other);
                const auto read = readReport(bytes, fileName);
                const auto path = pathOf(spot);
                QVERIFY2(!read, qUtf8Printable(path));
                QVERIFY2(read.error().facts.value(0).startsWith(path), qUtf8Printable(sentence(read.error())));
                QVERIFY2(!refusedBy(m_schema, objectIn(bytes)).isEmpty(), qUtf8Printable(path));
            }
        }
    }

    void anUnknownFieldIsNamed()
    {
        QVERIFY(refusedBy(m_schema, m_report).isEmpty());
        for (const auto &spot : spotsIn(m_report)) {
            if (!valueAt(m_report, spot).isObject())
                continue;
            auto inside = spot;
            inside.append(u"note"_s);
            verifyRefusedAt(inside, u"x"_s);
        }
        verifyRefusedAt(at(u"note"_s), 1);
    }

    void aNewerVersionSaysWhatToInstall()
    {
        const auto read = readReport(changed(at(u"version"_s), 2), fileName);
        QCOMPARE(read.error().kind, ErrorKind::ReportTooNew);
        const auto said = sentence(read.error());
        QVERIFY2(said.contains(u"format 2"_s) && said.contains(u"installez la dernière version"_s), qUtf8Printable(said));
        auto later = changedAt(m_report, at(u"version"_s), 2); // whatever else it holds, with whatever digest
        later.insert("digest"_L1, true);
        later.insert("new"_L1, QJsonArray { 1.5 });
        QCOMPARE(readReport(canonicalJson(later), fileName).error().kind, ErrorKind::ReportTooNew);
    }

    void whatNoMeetingHoldsIsRefusedAtItsPath_data()
    {
        QTest::addColumn<Steps>("steps");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const Steps &steps, const QJsonValue &value, ErrorKind kind) {
            QTest::newRow(name) << steps << value << int(kind);
        };
        const Steps sitting { u"sittings"_s, qsizetype(0) };
        row("nul", inTask(1, u"name"_s), u"a"_s + QChar(u'\0'), ErrorKind::JsonType);
        row("version 0", at(u"version"_s), 0, ErrorKind::JsonRange);
        row("great version", at(u"version"_s), 1e300, ErrorKind::JsonType);
        row("version as text", at(u"version"_s), u"1"_s, ErrorKind::JsonType);
        row("no version", at(u"version"_s), QJsonValue::Undefined, ErrorKind::JsonMissing);
        row("no procedure", at(u"procedure"_s), u" "_s, ErrorKind::EmptyText);
        row("no loop", { u"loop"_s, u"code"_s }, QString(), ErrorKind::EmptyText);
        row("no task", inTask(0, u"code"_s), QString(), ErrorKind::EmptyText);
        row("same task", inTask(1, u"code"_s), u"communication"_s, ErrorKind::JsonDuplicate);
        row("outcome", inTask(0, u"outcome"_s), u"elected"_s, ErrorKind::JsonChoice);
        row("local time", inTask(0, u"locked_at"_s), u"2026-06-27T14:00:00"_s, ErrorKind::JsonType);
        row("day alone", sitting + Steps { u"start"_s }, u"2026-06-27"_s, ErrorKind::JsonType);
        row("nobody present", inTask(0, u"present"_s), 0, ErrorKind::JsonRange);
        row("fewer than nobody", sitting + Steps { u"presence"_s, u"count"_s }, -1, ErrorKind::JsonRange);
        row("too many", sitting + Steps { u"presence"_s, u"count"_s }, 1e15, ErrorKind::JsonRange);
        row("names on a vacant task", inTask(5, u"people"_s), m_report["tasks"_L1][0]["people"_L1], ErrorKind::JsonType);
    }

    void whatNoMeetingHoldsIsRefusedAtItsPath()
    {
        QFETCH(const Steps, steps);
        QFETCH(const QJsonValue, value);
        QFETCH(const int, kind);
        const auto read = readReport(changed(steps, value), fileName);
        QVERIFY(!read);
        QCOMPARE(int(read.error().kind), kind);
        QCOMPARE(read.error().facts.first(), pathOf(steps));
        QVERIFY(sentence(read.error()).startsWith(fileName));
    }

    void whatIsNoReportIsSaidSo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &bytes, ErrorKind kind) { QTest::newRow(name) << bytes << int(kind); };
        row("empty", {}, ErrorKind::EmptyFile);
        row("blank", " \n\t", ErrorKind::EmptyFile);
        row("text", "Bonjour", ErrorKind::NotAReport);
        row("zeros", QByteArray(1000, '\0'), ErrorKind::NotAReport);
        row("bytes", QByteArray::fromHex("fffe00ff7b7d80c3"), ErrorKind::NotAReport);
        row("list", "[1, 2]", ErrorKind::NotAReport);
        row("other object", "{\"format\": \"autre\", \"version\": 1}", ErrorKind::NotAReport);
        row("format as number", "{\"format\": 1}", ErrorKind::NotAReport);
        row("deep lists", QByteArray(1'000'000, '['), ErrorKind::NotAReport);
        row("deep objects", QByteArray("{\"a\":").repeated(100'000), ErrorKind::NotAReport);
        row("deep report", "{\"format\":\"boucle-report\",\"a\":" + QByteArray(2'000'000, '['), ErrorKind::ReportDamaged);
        row("deep and whole",
            "{\"digest\":\"\",\"format\":\"boucle-report\",\"version\":1,\"z\":" + QByteArray(1000, '[') + QByteArray(1000, ']') + '}',
            ErrorKind::ReportDamaged);
        row("too large", m_bytes + QByteArray(maxReportBytes, ' '), ErrorKind::FileTooLarge);
        row("as large as may be", m_bytes + QByteArray(maxReportBytes - m_bytes.size() - 1, ' ') + 'x', ErrorKind::ReportDamaged);
        row("no digest", canonicalJson(changedAt(m_report, at(u"digest"_s), QJsonValue::Undefined)), ErrorKind::JsonMissing);
        row("digest as number", canonicalJson(changedAt(m_report, at(u"digest"_s), 1)), ErrorKind::ReportDamaged);
        row("digest in capitals", canonicalJson(changedAt(m_report, at(u"digest"_s), m_report["digest"_L1].toString().toUpper())),
            ErrorKind::ReportDamaged);
        const auto replaced = [this](const char *from, const char *to) {
            const auto at = m_bytes.indexOf(from);
            return QByteArray(m_bytes).replace(at, qsizetype(qstrlen(from)), to);
        };
        row("name told twice", replaced("\"version\": 1", "\"version\": 1, \"version\": 1"), ErrorKind::ReportDamaged);
        row("another value first", replaced("\"meeting\":", "\"meeting\": \"x\", \"meeting\":"), ErrorKind::ReportDamaged);
        row("number in another way", replaced("\"version\": 1", "\"version\": 1.0"), ErrorKind::ReportDamaged);
        row("number as a power", replaced("\"count\": 54", "\"count\": 54e0"), ErrorKind::ReportDamaged);
        row("letter in another way", replaced("Odile", "\\u004fdile"), ErrorKind::ReportDamaged);
        row("raw end of line", replaced("Odile", "Od\nile"), ErrorKind::ReportDamaged);
        row("raw nul", replaced("Odile", "Odile") + QByteArray(1, '\0'), ErrorKind::ReportDamaged);
        row("half a pair", replaced("Odile", "\\ud83c"), ErrorKind::ReportDamaged);
        row("not UTF-8", replaced("Odile", "\xff\xc0"), ErrorKind::ReportDamaged);
        row("mark of order", "\xef\xbb\xbf" + m_bytes, ErrorKind::ReportDamaged);
    }

    void whatIsNoReportIsSaidSo()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, kind);
        const auto read = readReport(bytes, fileName);
        QVERIFY(!read);
        QCOMPARE(int(read.error().kind), kind);
        QVERIFY(sentence(read.error()).contains(fileName));
    }

    void theCheckOfTheSchemaKnowsItsWords()
    {
        QVERIFY(!refusedBy({ { u"type"_s, u"string"_s }, { u"maxLength"_s, 3 } }, u"a"_s).isEmpty());
        QVERIFY(refusedBy({ { u"type"_s, u"string"_s }, { u"pattern"_s, u"^a$"_s } }, u"a"_s).isEmpty());
        QVERIFY(!refusedBy({ { u"type"_s, u"string"_s }, { u"pattern"_s, u"^a$"_s } }, u"b"_s).isEmpty());
        QVERIFY(!refusedBy({ { u"type"_s, u"integer"_s }, { u"minimum"_s, 1 } }, 0).isEmpty());
        QVERIFY(!refusedBy({ { u"type"_s, u"integer"_s } }, 1.5).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReportReadingTest)
#include "reportreadingtest.moc"
