// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Keeps what has the keyboard in sight in something that scrolls: as it takes it, then while the page around it grows, until
// somebody scrolls away.

#include <QObject>
#include <QPoint>

class QScrollArea;

class KeyboardInSight final : public QObject {
    Q_OBJECT

public:
    /** Of this area, which has its widget already and owns this. */
    explicit KeyboardInSight(QScrollArea *area);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *now);
    void show();

    QScrollArea *m_area;
    QPoint m_home; // where it was scrolled to as the keyboard came: no further than needed from there
    bool m_follows = false;
    bool m_isShowing = false;
};
