// SPDX-License-Identifier: GPL-3.0-or-later
// The list below a field of names: its model behaves while the letters change, and the first row is the current one.

#include "ui/components/suggestionlist.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

SuggestionRow row(quint32 key, const QString &name)
{
    return { SuggestionRow::Kind::Pick, { key, name, {} } };
}

}

class SuggestionListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theModelFollowsTheLetters()
    {
        QWidget window; // the list shows only where it can be seen
        window.show();
        SuggestionList list(&window);
        auto *model = list.findChild<QListView *>()->model();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.setRows({ row(1, u"Ada"_s), row(2, u"Zoé"_s), { SuggestionRow::Kind::Add, { 0, u"Ajouter"_s, {} } } });
        QCOMPARE(model->rowCount(), 3);
        list.move(1);
        QCOMPARE(list.current()->suggestion.key, 2u);
        list.setRows({ row(3, u"Maïa"_s), row(2, u"Zoé L."_s) });
        QCOMPARE(model->rowCount(), 2);
        QCOMPARE(list.current()->suggestion.key, 3u);
        list.setRows({});
        QCOMPARE(model->rowCount(), 0);
        QVERIFY(!list.current());
    }
};

QTEST_MAIN(SuggestionListTest)
#include "suggestionlisttest.moc"
