// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/idwords.h"
#include "core/record/cbor.h"
#include "core/record/json.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Older {
    QString name;
    std::optional<int> count;
    static constexpr auto fields() { return std::tuple { field(1, "name", &Older::name), field(2, "count", &Older::count) }; }
    bool operator==(const Older &) const = default;
};

struct Newer {
    QString name;
    std::optional<int> count;
    std::optional<QDate> day;
    QStringList words;
    static constexpr auto fields()
    {
        return std::tuple { field(1, "name", &Newer::name), field(2, "count", &Newer::count), field(3, "day", &Newer::day),
            spareField(4, "words", &Newer::words) };
    }
    bool operator==(const Newer &) const = default;
};

struct Left {
    static constexpr int kind = 20;
    QString text;
    static constexpr auto fields() { return std::tuple { field(1, "text", &Left::text) }; }
    bool operator==(const Left &) const = default;
};

struct Right {
    static constexpr int kind = 300;
    Id<Person> person;
    Gender gender;
    static constexpr auto fields() { return std::tuple { field(1, "person", &Right::person), field(2, "gender", &Right::gender) }; }
    bool operator==(const Right &) const = default;
};

using Either = std::variant<Left, Right>;

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

}

class RecordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cborGivesBackWhatWasWritten()
    {
        const Newer value { u"Élodie œ"_s, 3, QDate(2026, 6, 27), { u"a"_s, u"b"_s } };
        QCOMPARE(cbor::decode<Newer>(cbor::encode(value)), std::optional(value));
    }

    void anOlderReaderSkipsTheFieldsItDoesNotKnow()
    {
        const Newer value { u"x"_s, 3, QDate(2026, 6, 27), { u"a"_s } };
        QCOMPARE(cbor::decode<Older>(cbor::encode(value)), (std::optional(Older { u"x"_s, 3 })));
    }

    void aNewerReaderDoesWithoutTheFieldsThatCameLater()
    {
        QCOMPARE(cbor::decode<Newer>(cbor::encode(Older { u"x"_s, {} })), (std::optional(Newer { u"x"_s, {}, {}, {} })));
    }

    void variantsGoByKind()
    {
        const Either right = Right { Id<Person>(70'000), Gender::O };
        QCOMPARE(cbor::decode<Either>(cbor::encode(right)), std::optional(right));
        using Single = std::variant<Left>;
        QVERIFY(!cbor::decode<Single>(cbor::encode(right)).has_value());
    }

    void damagedBytesAreRefusedAtEveryLength()
    {
        const auto bytes = cbor::encode(Either(Right { Id<Person>(5), Gender::F }));
        for (qsizetype length = 0; length < bytes.size(); ++length)
            QVERIFY(!cbor::decode<Either>(bytes.first(length)).has_value());
    }

    void anEnumOutOfItsWordsIsRefused()
    {
        auto bytes = cbor::encode(Right { Id<Person>(5), Gender::O });
        bytes.back() = char(23);
        QVERIFY(!cbor::decode<Right>(bytes).has_value());
    }

    void jsonGivesBackWhatWasWritten()
    {
        const Right value { Id<Person>(5), Gender::M };
        const auto back = json::read<Right>(json::write(value), {}, {});
        QVERIFY(back.has_value());
        QCOMPARE(*back, value);
    }

    void jsonErrorsNameThePath_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << QByteArray("{}") << int(ErrorKind::JsonMissing) << u"root.name"_s;
        QTest::newRow("unknown") << QByteArray(R"({"name":"x","nom":1})") << int(ErrorKind::JsonUnexpected) << u"root.nom"_s;
        QTest::newRow("type") << QByteArray(R"({"name":1})") << int(ErrorKind::JsonType) << u"root.name"_s;
        QTest::newRow("fraction") << QByteArray(R"({"name":"x","count":1.5})") << int(ErrorKind::JsonType) << u"root.count"_s;
        QTest::newRow("range") << QByteArray(R"({"name":"x","count":5000000000})") << int(ErrorKind::JsonRange) << u"root.count"_s;
        QTest::newRow("date") << QByteArray(R"({"name":"x","day":"demain"})") << int(ErrorKind::JsonType) << u"root.day"_s;
        QTest::newRow("item") << QByteArray(R"({"name":"x","words":["a",2]})") << int(ErrorKind::JsonType) << u"root.words[1]"_s;
    }

    void jsonErrorsNameThePath()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, kind);
        QFETCH(QString, path);
        const auto read = json::read<Newer>(object(json.constData()), {}, u"root"_s);
        QVERIFY(!read.has_value());
        QCOMPARE(int(read.error().kind), kind);
        QCOMPARE(read.error().facts.first(), path);
    }

    void aChoiceTellsTheWordsThatItTakes()
    {
        const auto read = json::read<Right>(object(R"({"person":1,"gender":"X"})"), {}, {});
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().kind, ErrorKind::JsonChoice);
        QVERIFY(read.error().facts.at(2).contains(u"unsaid"_s));
    }

    void anIdMayBeToldByName()
    {
        const json::Reader reader { [](QLatin1StringView kind, const QString &text) -> Result<quint32> {
            if (kind == "person"_L1 && text == u"Odile"_s)
                return 12U;
            return refuse(ErrorKind::UnknownPerson, { text });
        } };
        const auto read = json::read<Right>(object(R"({"person":"Odile","gender":"F"})"), reader, {});
        QVERIFY(read.has_value());
        QCOMPARE(read->person, Id<Person>(12));
        QCOMPARE(json::read<Right>(object(R"({"person":"Ana","gender":"F"})"), reader, {}).error().kind, ErrorKind::UnknownPerson);
    }
};

QTEST_GUILESS_MAIN(RecordTest)
#include "recordtest.moc"
