// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All keys of the projector, large, over the facilitators' page until a key or a click.

#include <QWidget>

class QGridLayout;

class KeySheet final : public QWidget {
    Q_OBJECT

public:
    explicit KeySheet(QWidget *window);

    /** Over the middle of the window, or away when it is up. */
    void toggle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addKeys(QGridLayout &grid);
    void placeInTheMiddle();
};
