// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/arrowkeys.h"

#include <QAbstractButton>
#include <QKeyEvent>

ArrowKeys::ArrowKeys(Qt::Orientation orientation, QObject *parent) : QObject(parent), m_orientation(orientation) { }

void ArrowKeys::setButtons(const QList<QAbstractButton *> &buttons)
{
    m_buttons = buttons;
    for (auto *button : buttons)
        button->installEventFilter(this);
}

/** Puts the keyboard on the next button that can be pressed; false at the end of the row. */
bool ArrowKeys::walk(qsizetype from, int step)
{
    for (qsizetype at = from; at >= 0 && at < m_buttons.size(); at += step) {
        if (m_buttons[at]->isEnabled() && m_buttons[at]->isVisible()) {
            m_buttons[at]->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

bool ArrowKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const qsizetype at = m_buttons.indexOf(static_cast<QAbstractButton *>(watched));
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool down = m_orientation == Qt::Vertical;
    if (key == (down ? Qt::Key_Up : Qt::Key_Left)) {
        walk(at - 1, -1);
        return true;
    }
    if (key == (down ? Qt::Key_Down : Qt::Key_Right)) {
        walk(at + 1, 1);
        return true;
    }
    if (key == Qt::Key_Home)
        return walk(0, 1);
    if (key == Qt::Key_End)
        return walk(m_buttons.size() - 1, -1);
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    m_buttons[at]->click();
    return true;
}
