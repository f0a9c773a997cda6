// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A slide in small, exactly as the hall sees it: same pages, same colours, covered when it is covered.

#include "core/slide/projection.h"

#include <QWidget>

struct PageInView;
class SlideView;

class Miniature final : public QWidget {
    Q_OBJECT

public:
    /** `name` is read by screen readers, before the slide's title. */
    explicit Miniature(const QString &name, QWidget *parent = nullptr);

    void show(const PageInView &page, const Projection &projection, Cover cover, QSize picture);
    using QWidget::show;

    /** As wide as it may be, and as high as the slide is then. Where that has no room, all of the slide is smaller. */
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int heightFor(int width) const;
    void placeSlide();
    /** Where the slide stands: whole, in its shape. */
    QRect slideRect() const;

    QString m_name;
    SlideView *m_view;
    Cover m_cover = Cover::None;
    QSize m_picture { 1920, 1080 };
};
