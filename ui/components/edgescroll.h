// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Scrolls a page while something is dragged near its upper or lower edge: what is out of sight can be reached without letting go.

#include <QPoint>
#include <QTimer>

class QAbstractScrollArea;
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

private:
    [[nodiscard]] QAbstractScrollArea *area() const;
    void scroll();

    QWidget *m_within;
    QTimer m_timer;
    QPoint m_pointer; // on the viewport, where it stays while the page moves
};
