// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The top of the window, 56 high: the loop, its date and place, and at the right what is projected and the timer.

#include <QWidget>

class Label;
class QHBoxLayout;

class TopBar final : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    /** `where` is « samedi 27 juin 2026, 14 h · salle des Tilleuls ». */
    void setLoop(const QString &name, const QString &where);
    void addRight(QWidget *widget);
    /** Whether what stands at the right needs all the room: then the loop is left to the window's title. */
    bool isNarrow() const;

Q_SIGNALS:
    void resized();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_name;
    Label *m_where;
    QHBoxLayout *m_right;
};
