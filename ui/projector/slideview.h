// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A widget that shows one page of a slide: the projector's window, or a miniature of it.

#include "ui/projector/slidepage.h"

#include <QWidget>

struct PageInView;

class SlideView final : public QWidget {
    Q_OBJECT

public:
    explicit SlideView(QWidget *parent = nullptr);

    void show(const PageInView &page);
    void setHall(HallLight hall);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SlidePage m_page;
    HallLight m_hall = HallLight::Lit;
};
