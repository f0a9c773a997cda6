// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/slideview.h"

#include "ui/projector/slidepages.h"
#include "ui/projector/slidepainter.h"
#include "ui/theme/face.h"

#include <QPainter>

#include <algorithm>

SlideView::SlideView(QWidget *parent) : QWidget(parent)
{
    loadFonts();
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(160, 90);
}

void SlideView::setSlide(const Slide &slide, int page)
{
    const bool isNew = !m_slide || !(*m_slide == slide);
    m_slide = slide;
    m_page = page;
    if (isNew)
        layOut();
    update();
}

void SlideView::setScale(SlideScale scale)
{
    if (m_scale == scale)
        return;
    m_scale = scale;
    layOut();
}

void SlideView::setHall(HallLight hall)
{
    m_hall = hall;
    update();
}

void SlideView::setShape(std::optional<QSize> projector)
{
    if (m_shape == projector)
        return;
    m_shape = projector;
    updateGeometry();
    layOut();
}

void SlideView::setBlack()
{
    m_slide.reset();
    m_pages.clear();
    setAccessibleDescription({});
    update();
}

int SlideView::page() const
{
    return std::clamp(m_page, 0, std::max(0, pageCount() - 1));
}

QSize SlideView::sizeHint() const
{
    return { 480, heightForWidth(480) };
}

int SlideView::heightForWidth(int width) const
{
    const auto shape = m_shape.value_or(QSize(16, 9));
    return shape.isEmpty() ? width : width * shape.height() / shape.width();
}

void SlideView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_pages.isEmpty())
        painter.fillRect(rect(), Qt::black);
    else
        paintSlide(painter, rect(), m_pages.at(page()), m_hall);
}

void SlideView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_shape)
        layOut();
}

void SlideView::layOut()
{
    if (!m_slide)
        return;
    m_pages = pages(*m_slide, m_shape.value_or(size()), m_scale);
    setAccessibleDescription(textsOf(*m_slide).join(u'\n'));
    update();
}
