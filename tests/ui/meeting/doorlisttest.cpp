// SPDX-License-Identifier: GPL-3.0-or-later
// The list at the door: its model behaves while the letters change, and the first person is the current one.

#include "ui/meeting/doorlist.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

DoorMatch match(quint32 number, const QString &name)
{
    DoorMatch match { Id<Person>(number) };
    match.name = name;
    return match;
}

}

class DoorListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theModelFollowsTheLetters()
    {
        DoorList list;
        auto *model = list.findChild<QListView *>()->model();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.setMatches({ match(1, u"Ada"_s), match(2, u"Zoé"_s), match(3, u"Maïa"_s) });
        QCOMPARE(model->rowCount(), 3);
        QCOMPARE(list.current()->person, Id<Person>(1));
        list.moveCurrent(1);
        QCOMPARE(list.current()->person, Id<Person>(2));
        list.setMatches({ match(3, u"Maïa"_s), match(2, u"Zoé L."_s) });
        QCOMPARE(model->rowCount(), 2);
        list.setMatches({});
        QCOMPARE(model->rowCount(), 0);
        QVERIFY(!list.current());
    }
};

QTEST_MAIN(DoorListTest)
#include "doorlisttest.moc"
