// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The part of the consensus page that belongs to one stage: it shows what was recorded and asks for the stage's gestures.

#include "core/meeting/change.h"
#include "core/meeting/state.h"

#include <QWidget>

class StagePanel : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /** Shows the task as it is now, without touching what is being typed. */
    virtual void show(const MeetingState &state, const QString &task) = 0;
    using QWidget::show;
    virtual QWidget *firstField() { return nullptr; }
    /** The word on the button that goes on; empty when the panel has its own. */
    virtual QString forwardWords() const { return {}; }
    /** What the facilitators say now. */
    virtual QString toSay() const = 0;
    /** What is typed and not recorded, text by text; empty texts, or none, when there is nothing. */
    virtual QStringList halfTyped() const { return {}; }
    /** Puts these texts into the fields as `halfTyped` gave them; none: fields as they are for a task that nobody typed for. */
    virtual void putBack(const QStringList &) { }

Q_SIGNALS:
    void asked(const MeetingChange &intent);
    /** Somebody typed. */
    void edited();
};
