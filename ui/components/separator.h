// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A line one pixel wide between two things.

#include <QWidget>

class Separator final : public QWidget {
    Q_OBJECT

public:
    explicit Separator(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};
