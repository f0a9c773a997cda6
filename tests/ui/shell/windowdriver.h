// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Drives the real window by its names, as somebody without a mouse does, and counts what they had to do.

#include "ui/shell/mainwindow.h"
#include "ui/shell/meetingview.h"

#include <QTest>

#include <initializer_list>

class QAbstractButton;

class WindowDriver final : public QObject {
public:
    /** Stops the test with one sentence and the names in view whenever something sought is not there. */
    explicit WindowDriver(MainWindow &window);

    /** Presses the visible button of this text or accessible name with the space bar. */
    void press(const QString &name);
    /** Types into the line or the area of this accessible name, in place of what it held. */
    void type(const QString &name, const QString &text);
    /** The same, then Enter. */
    void enter(const QString &name, const QString &text);
    /** Chooses in the list of this accessible name, by arrows. */
    void choose(const QString &name, const QString &item);
    /** Keys for whatever has the focus. */
    void letters(const QString &text);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /** A file was chosen: counts, and nothing else. */
    void countOne() { ++m_interactions; }
    int interactions() const { return m_interactions; }
    /** What was shown as a window of its own although it belongs in a page. */
    QStringList strayWindows() const { return m_strayWindows; }
    /** The buttons after which the keyboard was nowhere. */
    QStringList lostKeyboard() const { return m_lostKeyboard; }

    bool canPress(const QString &name) const { return button(name) != nullptr; }
    MeetingView &view() const { return *m_window.meeting(); }
    PageKind here() const { return view().here().page; }
    const MeetingState &state() const { return view().document().state(); }
    /** Waits until every change asked for was answered. */
    void settle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractButton *button(const QString &name) const;
    QWidget *field(const QString &name) const;
    QWidget *focused() const;
    [[noreturn]] void stop(const QString &sought) const;

    MainWindow &m_window;
    int m_interactions = 0;
    QStringList m_strayWindows;
    QStringList m_lostKeyboard;
};

/** Plays the parts of a long test, up to the first that fails; none may open a stray window or leave the keyboard nowhere. */
template <class Test> void playParts(Test &test, const WindowDriver &driver, std::initializer_list<void (Test::*)()> parts)
{
    for (const auto part : parts) {
        (test.*part)();
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(driver.strayWindows(), QStringList {});
    QVERIFY2(driver.lostKeyboard().isEmpty(), qPrintable(driver.lostKeyboard().join(QStringLiteral("; "))));
}
