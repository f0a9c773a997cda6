// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A few ways of doing one thing, one in view: a line of words, the chosen one underlined.

#include <QStringList>
#include <QWidget>

class ArrowKeys;
class StripButton;
class QHBoxLayout;

class Tabs final : public QWidget {
    Q_OBJECT

public:
    explicit Tabs(const QStringList &words, QWidget *parent = nullptr);

    int chosen() const { return m_chosen; }
    /** Chooses by place, without the signal. */
    void setChosen(int index);

Q_SIGNALS:
    void tabChosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<StripButton *> m_buttons;
    int m_chosen = 0;
};
