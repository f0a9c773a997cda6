// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One small group on the board: its number, how many, who reports or that nobody does yet, and its people. Somebody dragged
// over it, or chosen to go there, lights its edge.

#include "core/meeting/seatedgroups.h"

#include <QWidget>

class Card;
class Icon;
class Label;
class MemberList;

/** Where the person chosen on the board would go. */
enum class Landing { Elsewhere, Here };

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

Q_SIGNALS:
    void draggedOver(Id<Person> person);
    /** The drag went on or was given up. */
    void draggedOff();
    void dropped(Id<Person> person);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void light();

    SeatedSmallGroup m_group;
    Landing m_landing = Landing::Elsewhere;
    bool m_isDraggedOver = false;
    Card *m_card;
    Label *m_title;
    Label *m_size;
    Icon *m_mark;
    Label *m_reporter;
    MemberList *m_members;
};
