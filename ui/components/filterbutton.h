// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One segment of a filter bar, 36 high.

#include "ui/components/filterbar.h"

#include <QAbstractButton>

class FilterButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit FilterButton(QWidget *parent = nullptr);

    void setSegment(const FilterSegment &segment);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FilterSegment m_segment;
};
