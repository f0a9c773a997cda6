// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/projectorkeys.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class ProjectorKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksWhatEachKeyStandsFor_data();
    void asksWhatEachKeyStandsFor();
    void leavesKeysHeldWithOthersAlone();
    void knowsWhereOneTypes();
    void takesKeysBeforeAButtonAndNotBeforeAField();
    void doesNotRaceWhenAKeyIsHeld();
    void turnsThePagesOfAListWhileNothingIsShown();
};

void ProjectorKeysTest::asksWhatEachKeyStandsFor_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<KeyboardAt>("place");
    QTest::addColumn<std::optional<ProjectorKey>>("asked");
    const auto row = [](const char *name, int key, const QString &typed, KeyboardAt place, std::optional<ProjectorKey> asked) {
        QTest::newRow(name) << key << typed << place << asked;
    };
    row("remote, on a page", Qt::Key_PageDown, {}, KeyboardAt::Page, ProjectorKey::Next);
    row("remote, while a name is typed", Qt::Key_PageUp, {}, KeyboardAt::Field, ProjectorKey::Previous);
    row("page keys in a long text", Qt::Key_PageDown, {}, KeyboardAt::Text, std::nullopt);
    row("arrow, on a page", Qt::Key_Right, {}, KeyboardAt::Page, std::nullopt);
    row("arrow, at the console", Qt::Key_Right, {}, KeyboardAt::Projector, ProjectorKey::Next);
    row("arrow back, at the console", Qt::Key_Up, {}, KeyboardAt::Projector, ProjectorKey::Previous);
    row("f", Qt::Key_F, u"f"_s, KeyboardAt::Page, ProjectorKey::Freeze);
    row("F with capitals locked", Qt::Key_F, u"F"_s, KeyboardAt::Page, ProjectorKey::Freeze);
    row("f in a name", Qt::Key_F, u"f"_s, KeyboardAt::Field, std::nullopt);
    row("b", Qt::Key_B, u"b"_s, KeyboardAt::Projector, ProjectorKey::Black);
    row("black of a remote", Qt::Key_Period, u"."_s, KeyboardAt::Page, ProjectorKey::Black);
    row("w", Qt::Key_W, u"w"_s, KeyboardAt::Page, ProjectorKey::White);
    row("g", Qt::Key_G, u"g"_s, KeyboardAt::Page, ProjectorKey::GoTo);
    row("+", Qt::Key_Plus, u"+"_s, KeyboardAt::Page, ProjectorKey::Larger);
    row("-", Qt::Key_Minus, u"-"_s, KeyboardAt::Page, ProjectorKey::Smaller);
    row("?", Qt::Key_Question, u"?"_s, KeyboardAt::Page, ProjectorKey::AllKeys);
    row("p", Qt::Key_P, u"p"_s, KeyboardAt::Page, ProjectorKey::ShowHere);
    row("another letter", Qt::Key_Z, u"z"_s, KeyboardAt::Projector, std::nullopt);
    row("escape", Qt::Key_Escape, u"\x1b"_s, KeyboardAt::Projector, std::nullopt);
}

void ProjectorKeysTest::asksWhatEachKeyStandsFor()
{
    QFETCH(int, key);
    QFETCH(QString, typed);
    QFETCH(KeyboardAt, place);
    QFETCH(std::optional<ProjectorKey>, asked);
    QCOMPARE(projectorKeyOf(key, Qt::NoModifier, typed, place), asked);
    QCOMPARE(projectorKeyOf(key, Qt::ShiftModifier, typed, place), asked); // ? and + need it on some keyboards
}

void ProjectorKeysTest::leavesKeysHeldWithOthersAlone()
{
    for (const auto modifier : { Qt::ControlModifier, Qt::AltModifier, Qt::MetaModifier })
        QCOMPARE(projectorKeyOf(Qt::Key_B, modifier, u"b"_s, KeyboardAt::Projector), std::nullopt);
}

void ProjectorKeysTest::knowsWhereOneTypes()
{
    const QLineEdit line;
    const QPlainTextEdit text;
    QComboBox box;
    QCOMPARE(keyboardAt(&line), KeyboardAt::Field);
    QCOMPARE(keyboardAt(&text), KeyboardAt::Text);
    QCOMPARE(keyboardAt(&box), KeyboardAt::Page);
    box.setEditable(true);
    QCOMPARE(keyboardAt(&box), KeyboardAt::Field);
    QCOMPARE(keyboardAt(nullptr), KeyboardAt::Page);
    QWidget console;
    auto *button = new QPushButton(&console);
    QCOMPARE(keyboardAt(button), KeyboardAt::Page);
    leadsProjector(&console);
    QCOMPARE(keyboardAt(button), KeyboardAt::Projector);
    QCOMPARE(keyboardAt(new QLineEdit(&console)), KeyboardAt::Field);
    auto *list = new QWidget(&console);
    keepsLetters(list);
    QCOMPARE(keyboardAt(new QPushButton(list)), KeyboardAt::Field);
}

void ProjectorKeysTest::takesKeysBeforeAButtonAndNotBeforeAField()
{
    ProjectorKeys keys;
    QList<ProjectorKey> pressed;
    connect(&keys, &ProjectorKeys::pressed, this, [&](ProjectorKey key) { pressed.append(key); });
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *field = new QLineEdit;
    auto *button = new QPushButton;
    layout->addWidget(field);
    layout->addWidget(button);
    window.show();
    QTest::keyClicks(field, u"bfw+g"_s);
    QCOMPARE(field->text(), u"bfw+g"_s);
    QVERIFY(pressed.isEmpty());
    QTest::keyClicks(button, u"bg"_s);
    QTest::keyClick(field, Qt::Key_PageDown);
    QCOMPARE(pressed, (QList { ProjectorKey::Black, ProjectorKey::GoTo, ProjectorKey::Next }));
}

void ProjectorKeysTest::doesNotRaceWhenAKeyIsHeld()
{
    ProjectorKeys keys;
    int count = 0;
    connect(&keys, &ProjectorKeys::pressed, this, [&] { ++count; });
    QPushButton button;
    for (const bool isRepeat : { false, true, true }) {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier, {}, isRepeat);
        QCoreApplication::sendEvent(&button, &event);
    }
    QCOMPARE(count, 1);
}

Q_DECLARE_METATYPE(KeyboardAt)
Q_DECLARE_METATYPE(std::optional<ProjectorKey>)

void ProjectorKeysTest::turnsThePagesOfAListWhileNothingIsShown()
{
    QListWidget list;
    for (int i = 0; i < 100; ++i)
        list.addItem(QString::number(i));
    list.setCurrentRow(0);
    list.resize(200, 200);
    list.show();
    ProjectorKeys keys;
    QSignalSpy pressed(&keys, &ProjectorKeys::pressed);
    bool isShown = false;
    keys.setHallIsShown([&isShown] { return isShown; });
    QTest::keyClick(&list, Qt::Key_PageDown);
    QVERIFY(list.currentRow() > 1);
    QCOMPARE(pressed.count(), 0);
    isShown = true;
    const auto row = list.currentRow();
    QTest::keyClick(&list, Qt::Key_PageDown);
    QCOMPARE(list.currentRow(), row);
    QCOMPARE(pressed.count(), 1);
}

QTEST_MAIN(ProjectorKeysTest)
#include "projectorkeystest.moc"
