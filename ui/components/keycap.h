// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A key drawn as on a keyboard, 20 high.

#include <QLabel>

class Keycap final : public QLabel {
    Q_OBJECT

public:
    explicit Keycap(const QString &keys, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};
