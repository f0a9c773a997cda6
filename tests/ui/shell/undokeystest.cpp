// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+Z takes back what was typed in the field, and with nothing typed what was done in the meeting.
#include "ui/shell/undokeys.h"

#include <QApplication>
#include <QLineEdit>
#include <QShortcut>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class UndoKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anIdleFieldLeavesItToTheMeeting()
    {
        QWidget view;
        auto *field = new QLineEdit;
        (new QVBoxLayout(&view))->addWidget(field);
        new UndoKeys(view);
        int undone = 0;
        connect(new QShortcut(QKeySequence::Undo, &view), &QShortcut::activated, &view, [&undone] { ++undone; });
        view.show();
        QApplication::setActiveWindow(&view);
        field->setFocus();
        QTest::keyClick(view.windowHandle(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone, 1);
        QTest::keyClick(view.windowHandle(), Qt::Key_A);
        QTest::keyClick(view.windowHandle(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone, 1);
        QVERIFY(field->text().isEmpty());
        QTest::keyClick(view.windowHandle(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone, 2);
    }
};

QTEST_MAIN(UndoKeysTest)
#include "undokeystest.moc"
