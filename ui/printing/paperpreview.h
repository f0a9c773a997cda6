// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The pages of a paper as they will be printed, one below the other.

#include "ui/pages/pager.h"

#include <QScrollArea>

class PaperPreview final : public QScrollArea {
    Q_OBJECT

public:
    explicit PaperPreview(QWidget *parent = nullptr);

    void show(const PagedPaper &paper, const PaperFonts &fonts);
    using QWidget::show;

private:
    QWidget *m_sheets;
};
