// SPDX-License-Identifier: GPL-3.0-or-later
// Every page without a mouse or a screen: Tab goes to each control that can be used, brings it into sight, and each has a name.
// No page is wider than the window leaves it: nothing is to be sought beside it.
#include "tests/builders/french.h"
#include "tests/ui/shell/tabcourse.h"
#include "tests/ui/shell/testwindow.h"
#include "ui/components/scrollpage.h"
#include "ui/shell/newmeetingwizard.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

/** Every page, and what some of them open on. */
QList<Destination> everywhere(const MeetingState &state)
{
    QList<Destination> places;
    for (int kind = 0; kind <= int(PageKind::Data); ++kind)
        places.append({ PageKind(kind), {} });
    places.append({ { PageKind::Arrival, u"sheet"_s }, { PageKind::Arrival, u"call"_s }, { PageKind::ProfileEditor, u"0"_s } });
    places.removeOne({ PageKind::Consensus, {} });
    for (const auto &task : procedureOf(state).tasks)
        places.append({ PageKind::Consensus, task.code });
    return places;
}

QStringList tooWide(const QWidget &page)
{
    QStringList found;
    for (const auto *area : page.findChildren<ScrollPage *>()) {
        if (const int more = area->horizontalScrollBar()->maximum(); area->isVisible() && more > 0)
            found.append(u"is %1 pixels wider than its view"_s.arg(more));
    }
    return found;
}

}

class TabCourseTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void everyPageOfAMeeting_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QSize>("size");
        for (const auto &step : { u"preparation"_s, u"findings"_s, u"decisions"_s })
            QTest::newRow(qPrintable(step)) << step << QSize(1366, 697);
        QTest::newRow("in the least window") << u"findings"_s << QSize(900, 420);
    }

    void everyPageOfAMeeting()
    {
        QFETCH(QString, step);
        QFETCH(QSize, size);
        TestWindow test;
        auto &driver = test.driver();
        test.window().resize(size);
        test.window().rehearse(step);
        QTRY_VERIFY(test.window().meeting());
        QStringList faults;
        for (const auto &place : everywhere(driver.state())) {
            driver.view().go(place);
            driver.settle();
            for (const auto &fault : tooWide(*driver.view().page()) + faultsOfTabCourse(test.window()))
                faults.append(u"%1 %2: %3"_s.arg(QString::fromUtf8(driver.view().page()->metaObject()->className()), place.key, fault));
        }
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void theConsole()
    {
        TestWindow test;
        test.window().resize(1366, 697);
        test.window().rehearse(u"findings"_s);
        QTRY_VERIFY(test.window().meeting());
        test.driver().key(Qt::Key_F5);
        QCOMPARE(faultsOfTabCourse(test.window()), QStringList {});
        test.driver().key(Qt::Key_F7);
        QCOMPARE(faultsOfTabCourse(test.window()), QStringList {});
    }

    void theWayToANewMeeting()
    {
        TestWindow test;
        test.window().resize(1366, 697);
        QCOMPARE(faultsOfTabCourse(test.window()), QStringList {});
        test.window().newMeeting();
        QCOMPARE(faultsOfTabCourse(test.window()), QStringList {});
        NewMeetingDraft draft;
        draft.loop = u"03"_s;
        draft.page = NewMeetingPage::DateAndPlace;
        test.window().wizard()->open(draft);
        QCOMPARE(faultsOfTabCourse(test.window()), QStringList {});
    }
};

QTEST_MAIN(TabCourseTest)
#include "tabcoursetest.moc"
