// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The small groups side by side, with their people: one is current, whom the arrows and the mouse change.

#include "core/meeting/seatedgroups.h"

#include <QWidget>

class EdgeScroll;
class GroupCard;
class MemberList;
class QGridLayout;

class SeatBoard final : public QWidget {
    Q_OBJECT

public:
    explicit SeatBoard(QWidget *parent = nullptr);

    void show(const QList<SeatedSmallGroup> &groups);
    using QWidget::show;
    /** Puts the keyboard on this person, wherever they sit. */
    void choose(Id<Person> person);
    void forgetChosen();
    QWidget *firstField() const;
    /** Lights the group where the person chosen would go, if that is known. */
    void lightLanding(std::optional<int> group);
    /** Whether the keyboard is on one of the lists. */
    bool hasKeyboard() const;

Q_SIGNALS:
    void chosen(Id<Person> person);
    void moveAsked(Id<Person> person, const QString &figures);
    void reporterAsked(Id<Person> person);
    void draggedOver(Id<Person> person, int group);
    /** The drag went on or was given up. */
    void draggedOff();
    void dropped(Id<Person> person, int group);

protected:
    void resizeEvent(QResizeEvent *event) override;
    // The board takes who is dropped, not each card: it scrolls under the pointer.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void add();
    /** As many cards beside each other as the width holds. */
    void place();
    void connectCard(GroupCard *card);
    /** From the list of this card to the one that is `step` further. */
    void goBeside(const GroupCard *card, int step, int row);
    GroupCard *cardAt(const QPoint &at) const;
    /** Lights the card over which somebody is dragged, or none. */
    void hover(GroupCard *card);

    QGridLayout *m_grid;
    QList<GroupCard *> m_cards;
    EdgeScroll *m_edges;
    std::optional<Id<Person>> m_dragged;
    GroupCard *m_hovered = nullptr;
    int m_columns = 3;
};
