// SPDX-License-Identifier: GPL-3.0-or-later
// Certification: all at once, then the exceptions; a date decides.
#include "tests/builders/french.h"
#include "core/meeting/preparation.h"
#include "tests/ui/preparation/madeup.h"
#include "tests/ui/preparation/pagewindow.h"
#include "ui/components/button.h"
#include "ui/preparation/certificationpage.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

template <class Widget> static Widget *named(QWidget *in, const QString &name)
{
    for (auto *widget : in->findChildren<Widget *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    qFatal("no %s", qUtf8Printable(name));
}

class CertificationTest : public QObject {
    Q_OBJECT

    French french;

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void allAtOnceThenAnException()
    {
        PageWindow shown(madeUpMeeting());
        shown.show(new CertificationPage(shown.document));
        QSignalSpy done(shown.page, &WindowPage::finished);
        const auto before = shown.document.snapshot().length;
        shown.shoot(u"certification"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        shown.settle();
        QVERIFY(unansweredGroups(shown.state()).isEmpty());
        QCOMPARE(shown.document.snapshot().length, before + 1);
        named<QRadioButton>(shown.page, u"Les Tilleuls : Non"_s)->click();
        shown.settle();
        QCOMPARE(shown.state().localGroups.find(Id<LocalGroup>(2))->certification, Certification::NotInTime);
        shown.shoot(u"certification-answered"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(done.count(), 1);
    }

    void anExceptionSaidBeforeStays()
    {
        auto intents = madeUpMeeting();
        intents.append(CertificationAnswered { { Id<LocalGroup>(1) }, Certification::NotInTime, {} });
        PageWindow shown(intents);
        shown.show(new CertificationPage(shown.document));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        shown.settle();
        QCOMPARE(shown.state().localGroups.find(Id<LocalGroup>(1))->certification, Certification::NotInTime);
        QCOMPARE(shown.state().localGroups.find(Id<LocalGroup>(0))->certification, Certification::InTime);
    }

    void aDateDecides()
    {
        PageWindow shown(madeUpMeeting());
        shown.show(new CertificationPage(shown.document));
        auto *date = named<QLineEdit>(shown.page, u"Rive gauche : date de certification"_s);
        date->setFocus();
        QTest::keyClicks(date, u"02/03/2031"_s);
        QTest::keyClick(date, Qt::Key_Tab);
        shown.settle();
        const auto *group = shown.state().localGroups.find(Id<LocalGroup>(0));
        QCOMPARE(group->certifiedOn, QDate(2031, 3, 2));
        QCOMPARE(group->certification, Certification::NotInTime);
    }

    void aGroupIsAddedAndItsTownSaid()
    {
        PageWindow shown(madeUpMeeting());
        shown.show(new CertificationPage(shown.document));
        auto *name = named<QLineEdit>(shown.page, u"Un groupe manque ? Son nom"_s);
        name->setText(u"Bourg-Neuf"_s);
        QTest::keyClick(name, Qt::Key_Return);
        shown.settle();
        QCOMPARE(shown.state().localGroups.size(), 5);
        auto *open = named<Button>(shown.page, u"Modifier Bourg-Neuf"_s);
        QTRY_VERIFY(open->isVisible());
        open->click();
        auto *town = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(town);
        QCOMPARE(town->accessibleName(), u"Commune"_s);
        QTest::keyClicks(town, u"Orme"_s);
        QTest::keyClick(town, Qt::Key_Return);
        shown.settle();
        QCOMPARE(shown.state().localGroups.find(Id<LocalGroup>(4))->town, u"Orme"_s);
        shown.shoot(u"certification-details"_s);
    }
};

QTEST_MAIN(CertificationTest)
#include "certificationtest.moc"
