// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A step in the running order: where it stands, its planned minutes to be changed, and the time it took.

#include "core/meeting/changes/time.h"
#include "core/meeting/pace.h"

#include <QWidget>

class Chip;
class Label;
class QSpinBox;
class StateMark;
class TimeBar;

class PacedStepRow final : public QWidget {
    Q_OBJECT

public:
    explicit PacedStepRow(QWidget *parent = nullptr);

    /** Shows the step, and the minutes that a sharing would give it. */
    void show(const PacedStep &step, std::optional<int> proposed);
    using QWidget::show;
    QSpinBox *minutes() const { return m_minutes; }

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void minutesTyped(const StepMinutes &minutes);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void place();
    void takeMinutes();
    void showTaken();

    PacedStep m_step;
    StateMark *m_mark;
    Label *m_name;
    QSpinBox *m_minutes;
    Label *m_proposed;
    TimeBar *m_bar;
    Label *m_taken;
    QWidget *m_overtimePlace; // keeps the columns in line when there is no overtime
    Chip *m_overtime;
    Label *m_ends;
};
