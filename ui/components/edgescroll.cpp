// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/edgescroll.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace {

constexpr int edge = 56; // pixels from which the page begins to move
constexpr int period = 30; // milliseconds
constexpr int slowest = 4; // pixels a period, the more the nearer to the edge
constexpr int fastest = 28;

/** How far a turn of the wheel goes, as it would on the page itself. */
int stepOf(const QWheelEvent &wheel, const QScrollBar &bar)
{
    constexpr int notch = 120; // eighths of a degree, times eight
    if (!wheel.pixelDelta().isNull())
        return -wheel.pixelDelta().y();
    return -wheel.angleDelta().y() * bar.singleStep() * QApplication::wheelScrollLines() / notch;
}

/** How far the page goes for a pointer at `y`; 0 in its middle. */
int stepAt(int y, int height)
{
    const int margin = std::min(edge, height / 4);
    const int depth = y < margin ? margin - y : std::max(0, y - (height - margin));
    if (margin <= 0 || depth == 0)
        return 0;
    const int step = std::clamp(fastest * depth / margin, slowest, fastest);
    return y < margin ? -step : step;
}

}

EdgeScroll::EdgeScroll(QWidget *within) : QObject(within), m_within(within)
{
    m_timer.setInterval(period);
    connect(&m_timer, &QTimer::timeout, this, &EdgeScroll::scroll);
}

QAbstractScrollArea *EdgeScroll::area() const
{
    for (auto *above = m_within->parentWidget(); above; above = above->parentWidget()) {
        if (auto *found = qobject_cast<QAbstractScrollArea *>(above))
            return found;
    }
    return nullptr;
}

void EdgeScroll::follow(const QPoint &at)
{
    const auto *page = area();
    if (!page)
        return;
    watchWheel();
    m_pointer = m_within->mapTo(page->viewport(), at);
    if (stepAt(m_pointer.y(), page->viewport()->height()) == 0)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
}

void EdgeScroll::stop()
{
    m_timer.stop();
    if (m_watchesWheel)
        qApp->removeEventFilter(this);
    m_watchesWheel = false;
}

void EdgeScroll::watchWheel()
{
    if (!m_watchesWheel)
        qApp->installEventFilter(this);
    m_watchesWheel = true;
}

bool EdgeScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QObject::eventFilter(watched, event);
    const auto &wheel = *static_cast<QWheelEvent *>(event);
    const auto *page = area();
    if (!page || wheel.buttons() == Qt::NoButton) { // the drag is over, and nobody said so
        stop();
        return false;
    }
    scrollBy(stepOf(wheel, *page->verticalScrollBar()));
    return true;
}

void EdgeScroll::scroll()
{
    if (const auto *page = area())
        scrollBy(stepAt(m_pointer.y(), page->viewport()->height()));
    else
        stop();
}

void EdgeScroll::scrollBy(int pixels)
{
    const auto *page = area();
    auto *bar = page->verticalScrollBar();
    const int before = bar->value();
    bar->setValue(before + pixels);
    if (bar->value() != before)
        Q_EMIT scrolled(m_within->mapFrom(page->viewport(), m_pointer));
}
