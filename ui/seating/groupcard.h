// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One small group on the board: its number, how many and if too many, who reports or that nobody does yet, and its people. Somebody dragged
// over it, or chosen to go there, lights its edge.

#include "core/meeting/seatedgroups.h"

#include <QWidget>

class Card;
class Icon;
class Label;
class MemberList;

/** Where the person chosen on the board would go. */
enum class Landing { Elsewhere, Here };
/** Where somebody is dragged. */
enum class Hover { Elsewhere, Over };

class GroupCard final : public QWidget {
    Q_OBJECT

public:
    static constexpr int leastWidth = 300; // three beside each other on the smallest screen

    explicit GroupCard(QWidget *parent = nullptr);

    void show(const SeatedSmallGroup &group);
    using QWidget::show;
    int number() const { return m_group.number; }
    MemberList *members() const { return m_members; }
    void setLanding(Landing landing);
    /** Whether somebody dragged is over the card. */
    void setHover(Hover hover);

private:
    void light();

    SeatedSmallGroup m_group;
    Landing m_landing = Landing::Elsewhere;
    Hover m_hover = Hover::Elsewhere;
    Card *m_card;
    Label *m_title;
    Label *m_size;
    Icon *m_mark;
    Label *m_reporter;
    MemberList *m_members;
};
