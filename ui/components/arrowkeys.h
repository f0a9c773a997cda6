// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Lets the arrows, Home and End walk along a row of buttons, and Enter press the one the keyboard is on.

#include <QList>
#include <QObject>

class QAbstractButton;

class ArrowKeys final : public QObject {
    Q_OBJECT

public:
    explicit ArrowKeys(Qt::Orientation orientation, QObject *parent);

    /** The buttons in the order they are seen; forgets those of before. */
    void setButtons(const QList<QAbstractButton *> &buttons);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool walk(qsizetype from, int step);

    Qt::Orientation m_orientation;
    QList<QAbstractButton *> m_buttons;
};
