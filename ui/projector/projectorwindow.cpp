// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/projectorwindow.h"

#include "ui/projector/projector.h"
#include "ui/projector/projectorkeys.h"
#include "ui/projector/slideview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

ProjectorWindow::ProjectorWindow(Projector &projector, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_projector(projector)
    , m_view(new SlideView)
{
    setAttribute(Qt::WA_QuitOnClose, false);
    leadsProjector(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    connect(&projector, &Projector::changed, this, &ProjectorWindow::refresh);
}

/** As a window of that screen, made anew when it must be: Qt keeps the screen that one asked for, even once it is gone (as of 6.4). */
void ProjectorWindow::standOn(QScreen &screen, Qt::WindowFlags flags)
{
    const bool isOther = windowFlags() != flags;
    if (isOther)
        destroy();
    setScreen(&screen);
    if (!isOther)
        return;
    setWindowFlags(flags);
    create();
}

void ProjectorWindow::showOn(QScreen &screen, Keyboard keyboard)
{
    setWindowTitle(tr("Boucle : écran de la salle"));
    // A full-screen window keeps the place of a screen that is gone: it is taken out of full screen, moved, and put back.
    const bool isTaken = keyboard == Keyboard::Taken;
    const auto focus = isTaken ? Qt::WindowFlags() : Qt::WindowDoesNotAcceptFocus;
    standOn(screen, Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | focus);
    setWindowState(Qt::WindowNoState);
    setGeometry(screen.geometry());
    setAttribute(Qt::WA_ShowWithoutActivating, !isTaken);
    setCursor(Qt::BlankCursor);
    setWindowState(Qt::WindowFullScreen); // showFullScreen() would ask for the keyboard, which this window may not take
    show();
    if (isTaken)
        activateWindow();
}

void ProjectorWindow::showToShare(QScreen &screen, const QRect &place)
{
    setWindowTitle(tr("Boucle : diapositive à partager")); // as one chooses it in the list of what to share
    standOn(screen, Qt::Window);
    setWindowState(Qt::WindowNoState);
    unsetCursor();
    setAttribute(Qt::WA_ShowWithoutActivating);
    setGeometry(place);
    show();
}

void ProjectorWindow::refresh()
{
    if (!isVisible())
        return;
    const auto &projection = m_projector.projection();
    m_view->setHall(projection.light);
    m_view->show(m_projector.shown());
    m_view->setVisible(projection.cover == Cover::None);
    update();
}

void ProjectorWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_projector.projection().cover == Cover::White ? Qt::white : Qt::black);
}

void ProjectorWindow::resizeEvent(QResizeEvent *)
{
    m_projector.setPictureSize(size());
}

void ProjectorWindow::showEvent(QShowEvent *)
{
    refresh();
}

void ProjectorWindow::closeEvent(QCloseEvent *)
{
    Q_EMIT closed();
}

void ProjectorWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F5)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}
