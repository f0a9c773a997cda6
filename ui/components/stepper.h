// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The questions of a course, in order: those behind with a check, the current one underlined, those ahead as circles.

#include <QStringList>
#include <QWidget>

class ArrowKeys;
class FlowLayout;
class StripButton;

/** Whether one may go back to the questions behind. */
enum class WayBack { Open, Locked };

class Stepper final : public QWidget {
    Q_OBJECT

public:
    explicit Stepper(QWidget *parent = nullptr);

    /** `current` is a place in `names`; names.size() means that all is done. */
    void setSteps(const QStringList &names, int current, WayBack back = WayBack::Open);

Q_SIGNALS:
    /** A question behind the current one was pressed. */
    void stepChosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build(const QStringList &names);

    FlowLayout *m_row;
    ArrowKeys *m_arrows;
    QList<StripButton *> m_buttons;
    int m_current = 0;
};
