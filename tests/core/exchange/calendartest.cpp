// SPDX-License-Identifier: GPL-3.0-or-later
// What is written for calendars is read back by another program's reader, libical.
#include "core/exchange/calendar.h"

#include "core/exchange/calendarzone.h"
#include "core/people/loop.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

#include <libical/ical.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 someTime = 1'782'568'800'000;

struct FreeComponent {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

Component parsed(const QByteArray &bytes)
{
    return Component(icalparser_parse_string(bytes.constData()));
}

icalcomponent *eventIn(const Component &file)
{
    return icalcomponent_get_first_component(file.get(), ICAL_VEVENT_COMPONENT);
}

qint64 secondsOf(const icaltimetype &time)
{
    return icaltime_as_timet_with_zone(time, icaltime_get_timezone(time));
}

CalendarEvent ordinaryEvent(const QByteArray &zone = "Europe/Paris")
{
    CalendarEvent event;
    event.uid = u"0b7d2f0e-6a55-8f0c-9d5e-2f6e1b0a7c11"_s;
    event.summary = u"Boucle départementale de l’Allier ; réunion, la « première » \\ suite"_s;
    event.description = u"Désigner les binômes, ensemble.\n– Matériel militant 🚚\n– Luttes et collectifs unitaires ; caisse"_s;
    event.location = u"Salle Simone-Garnier, 3 rue des Écoles, Varennes-sur-Allier"_s;
    event.url = u"https://exemple.test/evenement?a=1&b=é"_s;
    event.start = QDateTime(QDate(2026, 6, 27), QTime(14, 0));
    event.zone = zone;
    event.minutes = 195;
    event.stampedAt = someTime;
    return event;
}

QDateTime instantOf(const CalendarEvent &event)
{
    return QDateTime(event.start.date(), event.start.time(), QTimeZone(event.zone));
}

}

class CalendarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReaderFindsWhatWasWritten_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const auto &zone : calendarZones())
            QTest::newRow(zone.constData()) << zone;
        QTest::newRow("known to the system alone") << QByteArray("Asia/Tokyo");
    }

    void aReaderFindsWhatWasWritten()
    {
        QFETCH(const QByteArray, zone);
        const auto event = ordinaryEvent(zone);
        const auto file = parsed(icsBytes(event));
        QVERIFY(file != nullptr);
        QCOMPARE(icalcomponent_count_errors(file.get()), 0);
        auto *read = eventIn(file);
        QVERIFY(read != nullptr);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_uid(read)), event.uid);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(read)), event.summary);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_description(read)), event.description);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_location(read)), event.location);
        QCOMPARE(secondsOf(icalcomponent_get_dtstart(read)), instantOf(event).toSecsSinceEpoch());
        QCOMPARE(secondsOf(icalcomponent_get_dtend(read)), instantOf(event).toSecsSinceEpoch() + 60 * event.minutes);
        QCOMPARE(secondsOf(icalcomponent_get_dtstamp(read)), someTime / 1000);
        auto *url = icalcomponent_get_first_property(read, ICAL_URL_PROPERTY);
        QCOMPARE(QByteArray(icalproperty_get_url(url)), QByteArray("https://exemple.test/evenement?a=1&b=%C3%A9"));
    }

    void thePlaceOnTheClockIsKept()
    {
        const auto bytes = icsBytes(ordinaryEvent());
        QVERIFY(bytes.contains("\r\nDTSTART;TZID=Europe/Paris:20260627T140000\r\n"));
        QVERIFY(bytes.contains("\r\nDTEND;TZID=Europe/Paris:20260627T171500\r\n"));
        QVERIFY(!bytes.contains("METHOD:")); // with one, RFC 5546 asks for an organiser's address
        QVERIFY(icsBytes(ordinaryEvent("Asia/Tokyo")).contains("\r\nDTSTART:20260627T050000Z\r\n"));
        QVERIFY(icsBytes(ordinaryEvent("Nowhere/AtAll")).contains("\r\nDTSTART:20260627T140000\r\n"));
    }

    void theSignsOfTheFormatAreEscaped()
    {
        auto event = ordinaryEvent();
        event.summary = u"a;b,c\\d:e\"f"_s;
        event.location = u"a\nb\r\nc"_s;
        QVERIFY(icsBytes(event).contains(R"(SUMMARY:a\;b\,c\\d:e"f)"));
        QVERIFY(icsBytes(event).contains(R"(LOCATION:a\nb\nc)"));
        QVERIFY(eventCodeText(event).contains(uR"(SUMMARY:a\;b\,c\\d:e"f)"_s));
    }

    /** Hour by hour, as another program understands our rules, against the system's own table. */
    void theRulesOfAZoneAreThoseOfTheSystem()
    {
        for (const auto &id : calendarZones()) {
            const auto file = parsed(icsBytes(ordinaryEvent(id)));
            auto *rules = icalcomponent_get_timezone(file.get(), id.constData());
            QVERIFY2(rules != nullptr, id.constData());
            const QTimeZone known(id);
            QVERIFY2(known.isValid(), id.constData());
            for (const int year : { 2026, 2031 }) {
                for (QDateTime at(QDate(year, 1, 1), QTime(0, 30), Qt::UTC); at.date().year() == year; at = at.addSecs(3600)) {
                    auto time = icaltime_from_timet_with_zone(at.toSecsSinceEpoch(), 0, icaltimezone_get_utc_timezone());
                    int summer = 0;
                    const auto offset = icaltimezone_get_utc_offset_of_utc_time(rules, &time, &summer);
                    QVERIFY2(offset == known.offsetFromUtc(at) && (summer != 0) == known.isDaylightTime(at),
                        id + ' ' + at.toString(Qt::ISODate).toLatin1());
                }
            }
        }
    }

    void everyLoopHasAZoneOfTheTable()
    {
        for (const auto &loop : allLoops())
            QVERIFY2(calendarZones().contains(loop.zone.toLatin1()), qPrintable(loop.zone));
    }

    void theNightOfTheClocksLastsAnHourMore()
    {
        auto event = ordinaryEvent();
        event.start = QDateTime(QDate(2026, 10, 25), QTime(0, 30));
        event.minutes = 300;
        QVERIFY(icsBytes(event).contains("DTEND;TZID=Europe/Paris:20261025T043000\r\n"));
    }

    void linesAreShortAndCharactersStayWhole()
    {
        auto event = ordinaryEvent();
        for (int shift = 0; shift < 8; ++shift) {
            event.description = QString(shift, u'x') + u"é€😀ẛ\n"_s.repeated(60);
            const auto bytes = icsBytes(event);
            QVERIFY(bytes.endsWith("\r\n"));
            QCOMPARE(bytes.count('\n'), bytes.count("\r\n"));
            QCOMPARE(bytes.count('\r'), bytes.count("\r\n"));
            bool isFolded = false;
            for (const auto &line : bytes.split('\n')) {
                QVERIFY(line.size() <= 75 + 1); // the carriage return
                isFolded = isFolded || line.startsWith(' ');
                QCOMPARE(QString::fromUtf8(line).toUtf8(), line);
            }
            QVERIFY(isFolded);
            QCOMPARE(QString::fromUtf8(icalcomponent_get_description(eventIn(parsed(bytes)))), event.description);
        }
    }

    void aTextCannotBecomeAProperty()
    {
        auto event = ordinaryEvent();
        event.summary = u"Réunion\r\nATTENDEE:mailto:une@exemple.test\u0007"_s;
        event.location = u"Salle\u2028END:VEVENT"_s;
        event.url = u"https://exemple.test/\r\nATTENDEE:mailto:une@exemple.test"_s;
        event.zone = "Europe/Paris\r\nATTENDEE:mailto:une@exemple.test";
        const auto file = parsed(icsBytes(event));
        QCOMPARE(icalcomponent_count_errors(file.get()), 0);
        QCOMPARE(icalcomponent_count_properties(eventIn(file), ICAL_ATTENDEE_PROPERTY), 0);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(eventIn(file))), u"Réunion\nATTENDEE:mailto:une@exemple.test"_s);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_location(eventIn(file))), u"Salle\nEND:VEVENT"_s);
    }

    void whatIsNotKnownIsNotWritten()
    {
        CalendarEvent event;
        event.uid = u"x"_s;
        event.summary = u"Réunion"_s;
        event.start = QDateTime(QDate(2026, 6, 27), QTime(14, 0));
        const auto bytes = icsBytes(event);
        for (const auto *name : { "DTEND", "LOCATION", "DESCRIPTION", "URL", "VTIMEZONE" })
            QVERIFY2(!bytes.contains(name), name);
        QVERIFY(!eventCodeText(event).contains(u"DTEND"_s) && !eventCodeText(event).contains(u"LOCATION"_s));
    }

    void aTelephoneReadsTheSameEvent()
    {
        const auto event = ordinaryEvent("Pacific/Noumea");
        const auto read = parsed(eventCodeText(event).toUtf8() + "\r\n");
        QVERIFY(read != nullptr);
        QCOMPARE(icalcomponent_isa(read.get()), ICAL_VEVENT_COMPONENT);
        QCOMPARE(icalcomponent_count_errors(read.get()), 0);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(read.get())), event.summary);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_location(read.get())), event.location);
        const auto start = icalcomponent_get_dtstart(read.get());
        QVERIFY(icaltime_is_utc(start));
        QCOMPARE(secondsOf(start), instantOf(event).toSecsSinceEpoch());
        QCOMPARE(secondsOf(icalcomponent_get_dtend(read.get())), instantOf(event).toSecsSinceEpoch() + 60 * event.minutes);
    }

    void aCodeStaysShort_data()
    {
        QTest::addColumn<QString>("longText");
        QTest::newRow("words") << u"une salle, derrière l’école "_s.repeated(80).trimmed();
        QTest::newRow("no place to cut") << QString(2000, u'é');
        QTest::newRow("faces") << u"👩‍👩‍👧‍👦"_s.repeated(60);
        QTest::newRow("signs") << u",;\\\n"_s.repeated(100);
    }

    void aCodeStaysShort()
    {
        QFETCH(const QString, longText);
        auto event = ordinaryEvent();
        event.summary = longText;
        event.location = longText;
        const auto text = eventCodeText(event);
        QVERIFY2(text.toUtf8().size() <= maxEventCodeBytes, qPrintable(QString::number(text.toUtf8().size())));
        const auto read = parsed(text.toUtf8() + "\r\n");
        QCOMPARE(icalcomponent_count_errors(read.get()), 0);
        for (const auto *value : { icalcomponent_get_summary(read.get()), icalcomponent_get_location(read.get()) }) {
            const auto kept = QString::fromUtf8(value);
            QVERIFY2(kept.endsWith(u'…'), value);
            QVERIFY2(longText.startsWith(kept.chopped(1)), value);
        }
    }

    void aCutFallsBetweenWords()
    {
        auto event = ordinaryEvent();
        event.location = u"Salle Louise-Michel, "_s + u"bâtiment B "_s.repeated(20);
        const auto text = eventCodeText(event);
        QVERIFY2(text.contains(QRegularExpression(u"(bâtiment|B)…\r\nEND:VEVENT$"_s)), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(CalendarTest)
#include "calendartest.moc"
