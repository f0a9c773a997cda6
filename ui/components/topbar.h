// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The top of the window, 56 high: the loop, its date and place, and at the right what is projected and the timer.

#include <QWidget>

class Label;
class Paragraph;
class QHBoxLayout;

class TopBar final : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    /** `where` is « samedi 27 juin 2026, 14 h · salle des Tilleuls »; it gives way to a name that needs two lines. */
    void setLoop(const QString &name, const QString &where);
    void addRight(QWidget *widget);
    /** Whether what stands at the right needs all the room: then the loop is left to the window's title. */
    bool isNarrow() const;

Q_SIGNALS:
    void resized();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitName();

    Label *m_name;
    Label *m_where;
    Paragraph *m_twoLines; // the name, where one line cuts it
    QHBoxLayout *m_right;
};
