// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A length of time as a bar: how much of it is gone. Beside it the same stands in words.

#include "ui/theme/tone.h"

#include <QWidget>

class TimeBar final : public QWidget {
    Q_OBJECT

public:
    explicit TimeBar(QWidget *parent = nullptr);

    /** `gone` from 0 to 1; a bar that overflows is hatched at its end, so that its colour is not alone to say it. */
    void show(double gone, Tone tone);
    using QWidget::show;

    QSize sizeHint() const override { return { 120, 8 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_gone = 0;
    Tone m_tone = Tone::Accent;
};
