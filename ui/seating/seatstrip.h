// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What can be done with the person chosen on the board: move, with what it costs told at once, or let report.

#include "core/meeting/state.h"

#include <QWidget>

class Button;
class Label;
class Paragraph;
class QLineEdit;

class SeatStrip final : public QWidget {
    Q_OBJECT

public:
    explicit SeatStrip(QWidget *parent = nullptr);

    /** Shows this person; without one the strip is gone. A number that is being typed for the same person stays. */
    void show(const MeetingState &state, std::optional<Id<Person>> person);
    using QWidget::show;
    /** Goes to the field of the group's number, beginning with these figures. */
    void typeGroup(const MeetingState &state, const QString &figures);
    /** The number that is being typed, if any; there may be no such group. */
    std::optional<int> typedGroup() const;
    /** The move was made: the number has served. */
    void forgetGroup();
    /** Tells what this group would cost, while somebody is dragged over it. */
    void tellCost(const MeetingState &state, int group);

Q_SIGNALS:
    void moveAsked(Id<Person> person, int group);
    void reporterAsked(Id<Person> person);
    void unseatAsked(Id<Person> person);
    /** The number in the field has changed. */
    void typed();
    /** Escape: back to the board. */
    void left(Id<Person> person);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void connectParts();

    std::optional<Id<Person>> m_person;
    Label *m_name;
    QLineEdit *m_group;
    Button *m_move;
    Button *m_report;
    Button *m_unseat;
    Paragraph *m_cost;
};
