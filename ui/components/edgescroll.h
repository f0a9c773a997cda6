// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Scrolls a page while something is dragged near its upper or lower edge, or by the wheel meanwhile: what is out of sight can be
// reached without letting go.

#include <QPoint>
#include <QTimer>

class QAbstractScrollArea;
class QWheelEvent;
class QWidget;

class EdgeScroll final : public QObject {
    Q_OBJECT

public:
    /** `within` stands in a page that scrolls; it outlives this. */
    explicit EdgeScroll(QWidget *within);

    /** Something is dragged at this place of the widget. */
    void follow(const QPoint &at);
    /** The drag went elsewhere, or is over. */
    void stop();

Q_SIGNALS:
    /** The page scrolled under the pointer, which is at this place of the widget now. */
    void scrolled(const QPoint &at);

protected:
    /** A drag has every wheel event go to the application and to no widget; a filter set during the drag is asked before it. */
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QAbstractScrollArea *area() const;
    void watchWheel();
    void scroll();
    void scrollBy(int pixels);

    QWidget *m_within;
    QTimer m_timer;
    bool m_watchesWheel = false;
    QPoint m_pointer; // on the viewport, where it stays while the page moves
};
