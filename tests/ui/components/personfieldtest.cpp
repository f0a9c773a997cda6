// SPDX-License-Identifier: GPL-3.0-or-later
// Naming somebody with a few letters and Enter, without leaving the keyboard.
#include "ui/components/personfield.h"
#include "ui/components/suggestionlist.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static QList<Suggestion> find(const QString &letters)
{
    const QList<Suggestion> all { { 1, u"Margaux Delorme"_s, u"Rive gauche"_s }, { 2, u"Marius Quesnel"_s, u"Les Tilleuls"_s },
        { 3, u"Odile Lamarque"_s, {} } };
    QList<Suggestion> found;
    for (const auto &suggestion : all) {
        if (suggestion.title.contains(letters, Qt::CaseInsensitive))
            found.append(suggestion);
    }
    return found;
}

struct Window {
    QWidget widget;
    PersonField *field = new PersonField(u"Personne"_s, u"Nom, pseudo ou groupe"_s, find);
    QPushButton *other = new QPushButton(u"Autre"_s);
    QSignalSpy picked { field, &PersonField::picked };
    QSignalSpy added { field, &PersonField::addRequested };

    Window()
    {
        auto *column = new QVBoxLayout(&widget);
        column->addWidget(field);
        column->addStretch();
        column->addWidget(other);
        widget.resize(500, 400);
        widget.show();
        QApplication::setActiveWindow(&widget);
        field->setFocus();
    }
    void type(const QString &letters) { QTest::keyClicks(field, letters); }
    void press(Qt::Key key) { QTest::keyClick(field, key); }
    quint32 lastPicked() const { return picked.isEmpty() ? 0 : picked.last()[0].value<Suggestion>().key; }
};

class PersonFieldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void enterTakesTheFirst();
    void arrowsMoveAndGoRound();
    void escapeClosesAndKeepsTheLetters();
    void theListNeverTakesTheKeyboard();
    void leavingCloses();
    void aPressPicks();
    void offersToAddWhoIsNotKnown();
    void aSlipAddsNobody();
    void clearsAfterPickWhenAsked();
    void enterWithoutAListIsTheFieldsOwn();
    void theListFitsInTheWindow();
};

void PersonFieldTest::enterTakesTheFirst()
{
    Window w;
    w.type(u"mar"_s);
    QVERIFY(w.field->listIsOpen());
    QCOMPARE(w.field->accessibleDescription(), u"Margaux Delorme, Rive gauche"_s);
    w.press(Qt::Key_Return);
    QCOMPARE(w.lastPicked(), 1U);
    QCOMPARE(w.field->text(), u"Margaux Delorme"_s);
    QVERIFY(!w.field->listIsOpen());
}

void PersonFieldTest::arrowsMoveAndGoRound()
{
    Window w;
    w.type(u"mar"_s);
    w.press(Qt::Key_Down);
    w.press(Qt::Key_Return);
    QCOMPARE(w.lastPicked(), 2U);
    w.field->clear();
    w.type(u"mar"_s);
    w.press(Qt::Key_Up);
    w.press(Qt::Key_Return);
    QCOMPARE(w.lastPicked(), 3U);
}

void PersonFieldTest::escapeClosesAndKeepsTheLetters()
{
    Window w;
    w.type(u"mar"_s);
    w.press(Qt::Key_Escape);
    QVERIFY(!w.field->listIsOpen());
    QCOMPARE(w.field->text(), u"mar"_s);
    w.press(Qt::Key_Down);
    QVERIFY(w.field->listIsOpen());
}

void PersonFieldTest::theListNeverTakesTheKeyboard()
{
    Window w;
    w.type(u"mar"_s);
    QCOMPARE(QApplication::focusWidget(), w.field);
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(QApplication::activeWindow(), &w.widget);
}

void PersonFieldTest::leavingCloses()
{
    Window w;
    w.type(u"mar"_s);
    w.other->setFocus();
    QVERIFY(!w.field->listIsOpen());
    QCOMPARE(w.picked.size(), 0);
}

void PersonFieldTest::aPressPicks()
{
    Window w;
    w.type(u"mar"_s);
    auto *view = w.widget.findChild<QListView *>();
    const QRect second = view->visualRect(view->model()->index(1, 0));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, second.center());
    QCOMPARE(w.lastPicked(), 2U);
    QCOMPARE(QApplication::focusWidget(), w.field);
}

void PersonFieldTest::offersToAddWhoIsNotKnown()
{
    Window w;
    w.type(u"zora "_s);
    QVERIFY(!w.field->listIsOpen());
    w.field->setAdding(Adding::Offered);
    w.field->clear();
    w.type(u"zora "_s);
    QVERIFY(w.field->listIsOpen());
    w.press(Qt::Key_Return);
    QCOMPARE(w.added.size(), 1);
    QCOMPARE(w.added[0][0].toString(), u"zora"_s);
    QCOMPARE(w.picked.size(), 0);
}

void PersonFieldTest::aSlipAddsNobody()
{
    Window w;
    w.field->setAdding(Adding::AfterArrow);
    w.type(u"zora"_s);
    w.press(Qt::Key_Return);
    QCOMPARE(w.added.size(), 0);
    QVERIFY(w.field->listIsOpen());
    w.press(Qt::Key_Down);
    w.press(Qt::Key_Return);
    QCOMPARE(w.added.size(), 1);
    w.field->clear();
    w.type(u"odi"_s); // whoever is known is still one Enter away
    w.press(Qt::Key_Return);
    QCOMPARE(w.lastPicked(), 3U);
}

void PersonFieldTest::clearsAfterPickWhenAsked()
{
    Window w;
    w.field->setAfterPick(AfterPick::Clear);
    w.type(u"odi"_s);
    w.press(Qt::Key_Enter);
    QCOMPARE(w.lastPicked(), 3U);
    QVERIFY(w.field->text().isEmpty());
}

void PersonFieldTest::enterWithoutAListIsTheFieldsOwn()
{
    Window w;
    QSignalSpy entered(w.field, &QLineEdit::returnPressed);
    w.type(u"xyz"_s);
    w.press(Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(w.picked.size(), 0);
}

void PersonFieldTest::theListFitsInTheWindow()
{
    Window w;
    w.type(u"mar"_s);
    const auto *list = w.widget.findChild<SuggestionList *>();
    QVERIFY(w.widget.rect().contains(list->geometry()));
    QVERIFY(!list->geometry().intersects(w.field->geometry()));
    w.widget.resize(700, 300);
    QCoreApplication::processEvents();
    QCOMPARE(list->width(), w.field->width());
}

QTEST_MAIN(PersonFieldTest)
#include "personfieldtest.moc"
