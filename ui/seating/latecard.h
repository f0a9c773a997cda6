// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Those who came after the groups were made: one button seats them without moving anybody; when all is full, the choice is theirs.

#include "core/meeting/presentroster.h"

#include <QWidget>

class Button;
class Card;
class Paragraph;
class QVBoxLayout;

class LateCard final : public QWidget {
    Q_OBJECT

public:
    explicit LateCard(QWidget *parent = nullptr);

    /** Gone when nobody waits for a seat. */
    void show(const MeetingState &state);
    using QWidget::show;
    QWidget *firstField() const;

Q_SIGNALS:
    void seatAsked();
    void seatOneAsked(Id<Person> person, int group);

private:
    QWidget *buildChoice(const MeetingState &state, const LateChoice &choice);

    Paragraph *m_words;
    Paragraph *m_why; // a larger group may be proposed
    Button *m_seat;
    QVBoxLayout *m_choices;
    LatePlan m_plan;
};
