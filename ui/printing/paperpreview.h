// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The pages of a paper as they will be printed, one below the other, at the width of the view or larger.

#include "ui/pages/pager.h"

#include <QScrollArea>

class PaperPreview final : public QScrollArea {
    Q_OBJECT

public:
    explicit PaperPreview(QWidget *parent = nullptr);

    void show(const PagedPaper &paper, const PaperFonts &fonts);
    using QWidget::show;
    /** 1 is the width of the view; from a half to three. */
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }

Q_SIGNALS:
    void zoomed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fitSheets();

    QWidget *m_sheets;
    double m_zoom = 1;
};
