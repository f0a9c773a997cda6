// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The pace of the sitting in the bar above: a glyph and words in a tone; pressing it opens the running order.

#include "core/meeting/pace.h"

#include <QAbstractButton>

class PaceButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit PaceButton(QWidget *parent = nullptr);

    void show(const Pace &pace);
    using QWidget::show;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    PaceTone m_tone = PaceTone::NotBegun;
};
