// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/slideview.h"

#include "ui/projector/projector.h"
#include "ui/projector/slidepainter.h"

#include <QPainter>

SlideView::SlideView(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(160, 90);
}

void SlideView::show(const PageInView &page)
{
    m_page = page.pages.value(page.key.page);
    setAccessibleDescription(textsOf(page.slide).join(u'\n'));
    update();
}

void SlideView::setHall(HallLight hall)
{
    m_hall = hall;
    update();
}

void SlideView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSlide(painter, rect(), m_page, m_hall);
}
