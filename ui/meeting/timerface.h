// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A timer in the window: digits, a word and a bar that say the same thing; for the step under way, or for a turn to speak.

#include "core/meeting/steptimer.h"

#include <QWidget>

class Label;
class TimeBar;

class TimerFace final : public QWidget {
    Q_OBJECT

public:
    /** `name` is what the time is of, for screen readers. */
    explicit TimerFace(const QString &name, QWidget *parent = nullptr);

    void show(const TimerView &timer);
    using QWidget::show;
    /** The words shown, as « il reste 4 min ». */
    QString words() const;

private:
    QString m_name;
    Label *m_digits;
    Label *m_word;
    TimeBar *m_bar;
};
