// SPDX-License-Identifier: GPL-3.0-or-later
// The manual at the side of the window: opened at the page in view, and the keyboard given back where it was.
#include "ui/shell/mainwindow.h"

#include "ui/shell/manual.h"
#include "ui/shell/manualpanel.h"
#include "ui/shell/meetingview.h"

#include <QApplication>
#include <QDockWidget>
#include <QStackedWidget>
#include <QTextBrowser>

void MainWindow::buildManual()
{
    m_manual = new ManualPanel;
    m_side = new QDockWidget(tr("Manuel"), this);
    m_side->setFeatures(QDockWidget::NoDockWidgetFeatures);
    m_side->setTitleBarWidget(new QWidget); // its place never changes
    m_side->setWidget(m_manual);
    m_side->hide();
    addDockWidget(Qt::RightDockWidgetArea, m_side);
    connect(m_manual, &ManualPanel::closed, this, &MainWindow::closeManual);
}

void MainWindow::toggleManual()
{
    if (!m_side)
        buildManual();
    else if (m_side->isVisible())
        return closeManual();
    m_beforeManual = QApplication::focusWidget();
    m_side->show();
    turnManual();
    m_manual->text()->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::readManual()
{
    if (m_side && m_side->isVisible())
        m_manual->text()->setFocus();
    else
        toggleManual();
}

void MainWindow::closeManual()
{
    m_side->hide();
    auto *page = m_meeting ? m_meeting->page() : nullptr;
    if (m_beforeManual && m_beforeManual->isVisible())
        m_beforeManual->setFocus(Qt::OtherFocusReason);
    else if (auto *field = page ? page->firstField() : m_stack->currentWidget())
        field->setFocus(Qt::OtherFocusReason);
}

void MainWindow::turnManual()
{
    if (m_side && m_side->isVisible())
        m_manual->open(m_meeting ? manualSectionOf(m_meeting->here().page) : QString(manualStart));
}
