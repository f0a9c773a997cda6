// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focusring.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QFocusEvent>

FocusRing::FocusRing(QApplication &application) : QObject(&application)
{
    application.installEventFilter(this);
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Move)
        showAgain(watched);
    if (event->type() != QEvent::FocusIn && event->type() != QEvent::FocusOut)
        return false;
    if (qobject_cast<QAbstractScrollArea *>(watched)) {
        static_cast<QWidget *>(watched)->update(); // its edge tells the focus
        return false;
    }
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (!button)
        return false;
    const bool byKeyboard = static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason;
    moveTo(event->type() == QEvent::FocusIn && byKeyboard ? button : nullptr);
    return false;
}

/** A frame whose button was out of sight as it took the keyboard stays hidden, although the page then scrolls to it. */
void FocusRing::showAgain(const QObject *moved)
{
    auto *button = m_frame && m_frame->isHidden() ? m_frame->widget() : nullptr;
    const auto *page = button ? qobject_cast<const QWidget *>(moved) : nullptr;
    if (!page || !button->hasFocus() || !button->isVisible() || !page->isAncestorOf(button))
        return;
    m_frame->setWidget(nullptr);
    m_frame->setWidget(button);
}

void FocusRing::moveTo(QWidget *widget)
{
    if (!widget || widget->property("ownFocusRing").toBool()) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame)
        m_frame = new QFocusFrame;
    m_frame->setWidget(widget);
}
