// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowdriver.h"
#include "tests/builders/longwait.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** The visible, enabled widget of this type that is called so. */
template <class Widget> Widget *named(const QWidget &in, const QString &name)
{
    for (auto *one : in.findChildren<Widget *>()) {
        if (one->isVisible() && one->isEnabled() && one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

}

WindowDriver::WindowDriver(MainWindow &window) : m_window(window)
{
    qApp->installEventFilter(this);
}

bool WindowDriver::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = event->type() == QEvent::Show ? qobject_cast<QWidget *>(watched) : nullptr;
    if (widget && widget->windowType() == Qt::Window && widget != &m_window)
        m_strayWindows.append(QString::fromUtf8(widget->metaObject()->className()) + u' ' + widget->accessibleName());
    return QObject::eventFilter(watched, event);
}

QAbstractButton *WindowDriver::button(const QString &name) const
{
    if (auto *found = named<QAbstractButton>(m_window, name))
        return found;
    for (auto *one : m_window.findChildren<QAbstractButton *>()) {
        if (one->isVisible() && one->isEnabled() && one->text() == name)
            return one;
    }
    return nullptr;
}

QWidget *WindowDriver::field(const QString &name) const
{
    if (auto *spin = named<QAbstractSpinBox>(m_window, name))
        return spin;
    if (auto *line = named<QLineEdit>(m_window, name))
        return line;
    return named<QPlainTextEdit>(m_window, name);
}

QWidget *WindowDriver::focused() const
{
    auto *widget = QApplication::focusWidget();
    if (!widget)
        stop(u"the keyboard is nowhere"_s);
    return widget;
}

void WindowDriver::stop(const QString &sought) const
{
    QStringList inView;
    for (const auto *one : m_window.findChildren<QWidget *>()) {
        const auto *asButton = qobject_cast<const QAbstractButton *>(one);
        const auto name = one->accessibleName().isEmpty() && asButton ? asButton->text() : one->accessibleName();
        if (one->isVisible() && !name.isEmpty())
            inView.append(one->isEnabled() ? name : name + u" (off)"_s);
    }
    qFatal("not there: %s\nin view: %s", qUtf8Printable(sought), qUtf8Printable(inView.join(u" | "_s)));
}

void WindowDriver::press(const QString &name)
{
    ++m_interactions;
    if (!QTest::qWaitFor([&] { return button(name) != nullptr; }, longWait))
        stop(name);
    auto *found = button(name);
    found->setFocus();
    QTest::keyClick(found, Qt::Key_Space);
    settle();
    if (const auto *now = QApplication::focusWidget(); !now || !now->isVisible())
        m_lostKeyboard.append(name);
}

void WindowDriver::type(const QString &name, const QString &text)
{
    ++m_interactions;
    if (!QTest::qWaitFor([&] { return field(name) != nullptr; }, longWait))
        stop(name);
    field(name)->setFocus();
    QTest::keySequence(focused(), QKeySequence::SelectAll);
    QTest::keyClicks(focused(), text);
}

void WindowDriver::enter(const QString &name, const QString &text)
{
    type(name, text);
    key(Qt::Key_Return);
}

void WindowDriver::choose(const QString &name, const QString &item)
{
    ++m_interactions;
    auto *box = named<QComboBox>(m_window, name);
    if (!box || box->findText(item) < 0)
        stop(u"%1: %2"_s.arg(name, item));
    box->setFocus();
    while (box->currentText() != item)
        QTest::keyClick(box, box->currentIndex() < box->findText(item) ? Qt::Key_Down : Qt::Key_Up);
    settle();
}

void WindowDriver::letters(const QString &text)
{
    for (const auto letter : text)
        QTest::keyClicks(focused(), letter); // the first one may open a field, which takes the others
}

void WindowDriver::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(focused(), key, modifiers);
    settle();
}

void WindowDriver::settle()
{
    const auto isBusy = [this] { return m_window.meeting() && view().document().isBusy(); };
    do {
        if (!QTest::qWaitFor([&] { return !isBusy(); }, longWait))
            stop(u"an answer"_s);
        QCoreApplication::processEvents(); // what the answer asked for in its turn
    } while (isBusy());
}
