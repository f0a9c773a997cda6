// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The profiles put forward, task by task, with who agrees and what is to be checked.

#include "ui/preparation/profilerows.h"
#include "ui/shell/windowpage.h"

class Button;
class PageHeader;
class QVBoxLayout;

class ProfilesPage final : public WindowPage {
    Q_OBJECT

public:
    explicit ProfilesPage(Document &document, QWidget *parent = nullptr);
    QWidget *firstField() override;

protected:
    void refresh() override;

private:
    void build();
    QWidget *taskHead(const TaskProfiles &task);
    QWidget *profileLine(const TaskProfiles &task, const ProfileRow &row);

    QList<TaskProfiles> m_shown;
    PageHeader *m_header;
    QVBoxLayout *m_column;
    QWidget *m_list = nullptr;
    Button *m_add;
};
