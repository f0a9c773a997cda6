// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A widget that shows one page of a slide: the projector's window, or a miniature of it.

#include "ui/projector/slidepage.h"
#include "ui/projector/slidescale.h"

#include <QWidget>

class SlideView final : public QWidget {
    Q_OBJECT

public:
    explicit SlideView(QWidget *parent = nullptr);

    /** Shows that page of the slide, from 0; the last one when there are fewer. */
    void setSlide(const Slide &slide, int page = 0);
    void setScale(SlideScale scale);
    void setHall(HallLight hall);
    /** Lays the slide out for this shape whatever the widget's own: a miniature shows what the projector does. */
    void setShape(std::optional<QSize> projector);
    void setBlack(); // until the next setSlide()

    [[nodiscard]] int page() const;
    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return m_shape.has_value(); }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();

    std::optional<Slide> m_slide;
    int m_page = 0;
    SlideScale m_scale;
    HallLight m_hall = HallLight::Lit;
    std::optional<QSize> m_shape;
    QList<SlidePage> m_pages;
};
