// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A paper over the whole screen, where there is no printer: as many pages side by side as fit, to be read from the hall or copied by hand.

#include "ui/pages/pager.h"

#include <QWidget>

class FullScreenPaper final : public QWidget {
    Q_OBJECT

public:
    /** A window of its own, deleted when it closes. Arrows and space turn the pages, Escape closes. */
    FullScreenPaper(PagedPaper paper, PaperFonts fonts, QWidget *parent);

    /** The first page in view, from 0. */
    qsizetype firstPage() const { return m_first; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    int pageWidth() const;
    qsizetype pagesInView() const;
    void turn(qsizetype by);

    PagedPaper m_paper;
    PaperFonts m_fonts;
    qsizetype m_first = 0;
};
