// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/keyboardinsight.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>

static constexpr int around = 32; // pixels that stay in sight beside it

KeyboardInSight::KeyboardInSight(QScrollArea *area) : QObject(area), m_area(area)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    for (auto *bar : { area->horizontalScrollBar(), area->verticalScrollBar() }) {
        connect(bar, &QScrollBar::valueChanged, this, [this] { m_follows = m_follows && m_isShowing; });
    }
    area->viewport()->installEventFilter(this);
    area->widget()->installEventFilter(this);
}

void KeyboardInSight::follow(QWidget *now)
{
    const bool isPressed = QGuiApplication::mouseButtons() != Qt::NoButton; // a button must not leave from under the pointer
    m_follows = now && m_area->isAncestorOf(now) && !isPressed;
    if (!m_follows)
        return; // the keyboard also leaves an area that is being destroyed, whose bars are gone
    m_home = { m_area->horizontalScrollBar()->value(), m_area->verticalScrollBar()->value() };
    show();
}

void KeyboardInSight::show()
{
    auto *keyboard = QApplication::focusWidget();
    if (!m_follows || !keyboard || !m_area->isAncestorOf(keyboard))
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    m_area->horizontalScrollBar()->setValue(m_home.x());
    m_area->verticalScrollBar()->setValue(m_home.y()); // a page that is being laid out may have asked for more than it needs in the end
    m_area->ensureWidgetVisible(keyboard, around, around);
}

bool KeyboardInSight::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &KeyboardInSight::show, Qt::QueuedConnection); // once the area has taken it in
    return false;
}
