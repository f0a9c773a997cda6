// SPDX-License-Identifier: GPL-3.0-or-later
// Lists told one after the other, as changes and their undoing would: the model always ends with the new list.
#include "ui/models/rowsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

namespace {

struct Fruit {
    int number;
    QString name;
    int key() const { return number; }
    bool operator==(const Fruit &) const = default;
};

QVariant show(const Fruit &fruit, int column, int role)
{
    if (role != Qt::DisplayRole)
        return {};
    return column == 0 ? QVariant(fruit.number) : QVariant(fruit.name);
}

struct Watched {
    RowsModel<Fruit> model { { QStringLiteral("N°"), QStringLiteral("Nom") }, show };
    QAbstractItemModelTester tester { &model, QAbstractItemModelTester::FailureReportingMode::Fatal };
    QSignalSpy inserted { &model, &QAbstractItemModel::rowsInserted };
    QSignalSpy removed { &model, &QAbstractItemModel::rowsRemoved };
    QSignalSpy changed { &model, &QAbstractItemModel::dataChanged };
    QSignalSpy reset { &model, &QAbstractItemModel::modelReset };

    void forget()
    {
        inserted.clear();
        removed.clear();
        changed.clear();
    }
};

QList<Fruit> fruits(std::initializer_list<int> numbers)
{
    QList<Fruit> list;
    for (const int number : numbers)
        list.append({ number, QString::number(number) });
    return list;
}

}

class RowsModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void insertsOnlyWhatIsNew();
    void removesOnlyWhatIsGone();
    void aChangedValueKeepsItsRow();
    void aMovedRowLeavesTheOthersInPlace();
    void aKeyTwiceIsShownTwice();
    void sameRowsSayNothing();
    void randomListsFollowEachOther();
    void aScatteredListIsShownAnewWithoutAReset();
};

void RowsModelTest::insertsOnlyWhatIsNew()
{
    Watched w;
    w.model.setRows(fruits({ 1, 4 }));
    w.forget();
    w.model.setRows(fruits({ 1, 2, 3, 4, 5 }));
    QCOMPARE(w.inserted.size(), 2);
    QCOMPARE(w.inserted[0][1].toInt(), 1);
    QCOMPARE(w.inserted[0][2].toInt(), 2);
    QCOMPARE(w.removed.size(), 0);
    QCOMPARE(w.changed.size(), 0);
    QCOMPARE(w.model.index(2, 1).data().toString(), QStringLiteral("3"));
}

void RowsModelTest::removesOnlyWhatIsGone()
{
    Watched w;
    w.model.setRows(fruits({ 1, 2, 3, 4 }));
    w.forget();
    w.model.setRows(fruits({ 1, 4 }));
    QCOMPARE(w.removed.size(), 1);
    QCOMPARE(w.inserted.size(), 0);
    QCOMPARE(w.model.indexOf(4), 1);
    QCOMPARE(w.model.indexOf(3), -1);
}

void RowsModelTest::aChangedValueKeepsItsRow()
{
    Watched w;
    w.model.setRows(fruits({ 1, 2, 3 }));
    const QPersistentModelIndex second(w.model.index(1, 1));
    w.forget();
    auto rows = fruits({ 1, 2, 3 });
    rows[1].name = QStringLiteral("deux");
    w.model.setRows(rows);
    QCOMPARE(w.changed.size(), 1);
    QCOMPARE(w.inserted.size() + w.removed.size(), 0);
    QCOMPARE(second.data().toString(), QStringLiteral("deux"));
}

void RowsModelTest::aMovedRowLeavesTheOthersInPlace()
{
    Watched w;
    w.model.setRows(fruits({ 1, 2, 3, 4, 5 }));
    const QPersistentModelIndex third(w.model.index(2, 0));
    w.forget();
    w.model.setRows(fruits({ 5, 1, 2, 3, 4 }));
    QCOMPARE(w.inserted.size(), 1);
    QCOMPARE(w.removed.size(), 1);
    QCOMPARE(third.row(), 3);
}

void RowsModelTest::aKeyTwiceIsShownTwice()
{
    Watched w;
    w.model.setRows(fruits({ 1, 1, 2 }));
    QCOMPARE(w.model.rowCount(), 3);
    w.model.setRows(fruits({ 2, 1, 1, 1 }));
    QCOMPARE(w.model.rows(), fruits({ 2, 1, 1, 1 }));
}

void RowsModelTest::sameRowsSayNothing()
{
    Watched w;
    w.model.setRows(fruits({ 1, 2 }));
    w.forget();
    w.model.setRows(fruits({ 1, 2 }));
    QCOMPARE(w.inserted.size() + w.removed.size() + w.changed.size(), 0);
}

void RowsModelTest::randomListsFollowEachOther()
{
    std::mt19937 chance(20260627);
    Watched w;
    for (int turn = 0; turn < 400; ++turn) {
        QList<Fruit> rows;
        for (int i = int(chance() % 30); i > 0; --i)
            rows.append({ int(chance() % 40), QString::number(chance() % 3) });
        w.model.setRows(rows);
        QCOMPARE(w.model.rows(), rows);
        QCOMPARE(w.model.rowCount(), int(rows.size()));
    }
    QCOMPARE(w.reset.size(), 0);
}

void RowsModelTest::aScatteredListIsShownAnewWithoutAReset()
{
    RowsModel<Fruit> model({ QStringLiteral("N°") }, show);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QList<Fruit> all, even;
    for (int i = 0; i < 20000; ++i) {
        all.append(Fruit { i, {} });
        if (i % 2 == 0)
            even.append(Fruit { i, {} });
    }
    model.setRows(all);
    model.setRows(even);
    QCOMPARE(model.rows(), even);
    model.setRows(all);
    QCOMPARE(model.rows(), all);
    QCOMPARE(inserted.size(), 3);
    QCOMPARE(reset.size(), 0);
}

QTEST_GUILESS_MAIN(RowsModelTest)
#include "rowsmodeltest.moc"
