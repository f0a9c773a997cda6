// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/miniature.h"

#include "ui/projector/projector.h"
#include "ui/projector/slideview.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace {

constexpr int line = 1;

}

Miniature::Miniature(const QString &name, QWidget *parent) : QWidget(parent), m_name(name), m_view(new SlideView(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(name);
    m_view->setMinimumSize(0, 0); // it is as small as we are
}

void Miniature::show(const PageInView &page, const Projection &projection, Cover cover, QSize picture)
{
    const bool isReshaped = m_picture != picture;
    m_picture = picture;
    m_cover = cover;
    m_view->setHall(projection.light);
    m_view->show(page);
    m_view->setVisible(cover == Cover::None);
    setAccessibleName(tr("%1 : %2").arg(m_name, page.slide.head.title));
    if (isReshaped)
        placeSlide();
    update();
}

void Miniature::placeSlide()
{
    setMaximumHeight(heightFor(width()));
    updateGeometry();
    m_view->setGeometry(slideRect().adjusted(line, line, -line, -line));
}

QRect Miniature::slideRect() const
{
    const int widest = (height() - 2 * line) * m_picture.width() / std::max(1, m_picture.height()) + 2 * line;
    return { 0, 0, std::min(width(), widest), std::min(height(), heightFor(width())) };
}

int Miniature::heightFor(int width) const
{
    return (width - 2 * line) * m_picture.height() / std::max(1, m_picture.width()) + 2 * line;
}

QSize Miniature::sizeHint() const
{
    constexpr int usual = 260;
    return { usual, heightFor(testAttribute(Qt::WA_Resized) ? width() : usual) };
}

QSize Miniature::minimumSizeHint() const
{
    constexpr int least = 72; // high, to tell one slide from another
    return { 0, std::min(least, heightFor(width())) };
}

void Miniature::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_cover != Cover::None)
        painter.fillRect(slideRect(), m_cover == Cover::White ? Qt::white : Qt::black);
    painter.setPen(QPen(themeOf(this).line, line));
    painter.drawRect(QRectF(slideRect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void Miniature::resizeEvent(QResizeEvent *)
{
    placeSlide();
}
