// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One small group on the board: its number, how many, who reports or that nobody does yet, and its people.

#include "core/meeting/seatedgroups.h"

#include <QWidget>

class Icon;
class Label;
class MemberList;

class GroupCard final : public QWidget {
    Q_OBJECT

public:
    static constexpr int leastWidth = 300; // three beside each other on the smallest screen

    explicit GroupCard(QWidget *parent = nullptr);

    void show(const SeatedSmallGroup &group);
    using QWidget::show;
    int number() const { return m_group.number; }
    MemberList *members() const { return m_members; }

private:
    SeatedSmallGroup m_group;
    Label *m_title;
    Label *m_size;
    Icon *m_mark;
    Label *m_reporter;
    MemberList *m_members;
};
