// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wizard/newmeeting.h"
#include "tests/builders/played.h"

#include <QTest>

using namespace Qt::StringLiterals;

class NewMeetingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAListTheSheetComesAtOnce()
    {
        const NewMeetingDraft draft;
        QCOMPARE(pageAfter(draft, NewMeetingPage::DateAndPlace), NewMeetingPage::Sheet);
        QVERIFY(!pageAfter(draft, NewMeetingPage::Sheet));
    }

    void aListIsPreviewedThenItsGroupsAreAsked()
    {
        NewMeetingDraft draft;
        draft.files = { u"liste.pdf"_s };
        QCOMPARE(pageAfter(draft, NewMeetingPage::DateAndPlace), NewMeetingPage::People);
        QCOMPARE(pageAfter(draft, NewMeetingPage::People), NewMeetingPage::Groups);
        QCOMPARE(pageBefore(draft, NewMeetingPage::Source), std::nullopt);
    }

    void loopAndDateAreNeededAndNothingElse()
    {
        NewMeetingDraft draft;
        QVERIFY(!isAnswered(draft, NewMeetingPage::Source));
        draft.loop = u"03"_s;
        draft.name = u"Boucle départementale de l’Allier"_s;
        QVERIFY(isAnswered(draft, NewMeetingPage::Source).has_value());
        QVERIFY(!meetingOf(draft, smallProcedure()));
        draft.date = QDate(2031, 3, 20);
        draft.time = u"14h"_s;
        const auto created = meetingOf(draft, smallProcedure());
        QVERIFY(created.has_value());
        QCOMPARE(created->start, QDateTime(QDate(2031, 3, 20), QTime(14, 0)));
        QCOMPARE(fileNameOf(draft), u"boucle-03-2031-03-20.boucle"_s);
    }

    void datesAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        QTest::newRow("full") << u"27/06/2026"_s << QDate(2026, 6, 27);
        QTest::newRow("no year") << u"27/6"_s << QDate(2026, 6, 27);
        QTest::newRow("dots") << u"27.06.26"_s << QDate(2026, 6, 27);
        QTest::newRow("iso") << u"2026-06-27"_s << QDate(2026, 6, 27);
        QTest::newRow("words") << u"27 juin"_s << QDate(2026, 6, 27);
        QTest::newRow("no-break space") << u"samedi 27\u00a0juin 2026"_s << QDate(2026, 6, 27);
        QTest::newRow("weekday") << u"samedi 27 juin 2026"_s << QDate(2026, 6, 27);
        QTest::newRow("accent") << u"1er août"_s << QDate(2026, 8, 1);
        QTest::newRow("no such day") << u"31/06/2026"_s << QDate();
        QTest::newRow("words only") << u"demain"_s << QDate();
    }

    void datesAsPeopleTypeThem()
    {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        QCOMPARE(typedDate(text, QDate(2026, 5, 1)).value_or(QDate()), date);
    }

    void timesAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QTime>("time");
        QTest::newRow("h") << u"14h"_s << QTime(14, 0);
        QTest::newRow("h30") << u"14h30"_s << QTime(14, 30);
        QTest::newRow("spaces") << u"14 h 30"_s << QTime(14, 30);
        QTest::newRow("colon") << u"9:05"_s << QTime(9, 5);
        QTest::newRow("digits") << u"1430"_s << QTime(14, 30);
        QTest::newRow("hour") << u"14"_s << QTime(14, 0);
        QTest::newRow("no such time") << u"25h"_s << QTime();
        QTest::newRow("words") << u"midi"_s << QTime();
    }

    void timesAsPeopleTypeThem()
    {
        QFETCH(QString, text);
        QFETCH(QTime, time);
        QCOMPARE(typedTime(text).value_or(QTime()), time);
    }
};

QTEST_GUILESS_MAIN(NewMeetingTest)
#include "newmeetingtest.moc"
