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
    setWindowTitle(tr("Boucle : diapositive à partager"));
    setAttribute(Qt::WA_QuitOnClose, false);
    leadsProjector(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    connect(&projector, &Projector::changed, this, &ProjectorWindow::refresh);
}

void ProjectorWindow::showOn(QScreen &screen, Keyboard keyboard)
{
    // A full-screen window keeps the place of a screen that is gone: it is taken out of full screen, moved, and put back.
    const bool isTaken = keyboard == Keyboard::Taken;
    setWindowFlags(
        Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | (isTaken ? Qt::WindowFlags() : Qt::WindowDoesNotAcceptFocus));
    setWindowState(Qt::WindowNoState);
    setScreen(&screen);
    setGeometry(screen.geometry());
    setAttribute(Qt::WA_ShowWithoutActivating, !isTaken);
    setCursor(Qt::BlankCursor);
    showFullScreen();
    if (isTaken)
        activateWindow();
}

void ProjectorWindow::showToShare(const QRect &place)
{
    setWindowFlags(Qt::Window);
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
    m_view->setScale(SlideScale::ofPercent(projection.scale));
    m_view->setSlide(m_projector.shown().slide, m_projector.shown().key.page);
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
