// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One name to say aloud, in large, and the three keys of a roll call: there, no answer, the name before.

#include "core/meeting/rollcall.h"

#include <QWidget>

class Button;
class Card;
class Chip;
class Label;
class Paragraph;

class CallCard final : public QWidget {
    Q_OBJECT

public:
    explicit CallCard(QWidget *parent = nullptr);

    void show(const RollCall &call);
    using QWidget::show;

Q_SIGNALS:
    /** Whoever is named is there; where that is marked already, the call goes on. */
    void answered();
    void passed();
    void backAsked();
    /** Those who did not answer, from the first on. */
    void againAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    using Gesture = void (CallCard::*)();

    void build();
    QWidget *buildButtons();
    void press(Button *button, Gesture gesture);
    void describe(const RollCall &call);

    Card *m_card;
    Label *m_left;
    Label *m_unanswered;
    Paragraph *m_name;
    Paragraph *m_groups;
    Chip *m_marked; // one came back to somebody who answered
    Button *m_there;
    Button *m_pass;
    Button *m_back;
    Button *m_again;
};
