// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/flowrow.h"
#include "ui/components/flowlayout.h"

#include <QEvent>

static constexpr int linesApart = 8;

FlowRow::FlowRow(int across, QWidget *parent) : QWidget(parent), m_flow(new FlowLayout(this, across, linesApart)) { }

void FlowRow::add(QWidget *widget)
{
    m_flow->addWidget(widget);
}

void FlowRow::clear()
{
    while (auto *item = m_flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

bool FlowRow::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        holdAllLines();
    return handled;
}

void FlowRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    holdAllLines();
}

/** A card is as high as its content asks for in one line, unless the content cannot be less. */
void FlowRow::holdAllLines()
{
    setMinimumHeight(m_flow->heightForWidth(width()));
}
