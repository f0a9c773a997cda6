// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Step IV: what the small groups look for, a group at a time, task after task.

#include "ui/shell/windowpage.h"

class CriteriaCard;
class FilterBar;
class Notice;
class QGridLayout;
class StepHeader;

class CriteriaPage final : public WindowPage {
    Q_OBJECT

public:
    explicit CriteriaPage(Document &document, QWidget *parent = nullptr);

    QWidget *firstField() override;

protected:
    void refresh() override;

private:
    void build();
    void addCards();
    void showGroup(int index);
    /** The field of the next task, or the first one of the next group. */
    void goOn(qsizetype card);
    int groupAt(int index) const;

    StepHeader *m_header;
    FilterBar *m_groups;
    Notice *m_notice;
    QGridLayout *m_grid;
    QStringList m_tasks;
    QList<CriteriaCard *> m_cards;
};
