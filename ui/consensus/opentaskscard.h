// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// « À pourvoir »: the tasks without a pair and what comes next for each. Without any, it takes no room.

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

class OpenTasksCard final : public QWidget {
    Q_OBJECT

public:
    explicit OpenTasksCard(QWidget *parent = nullptr);

    /** A line a task. */
    void show(const QStringList &lines);
    using QWidget::show;

private:
    QStringList m_shown;
    QVBoxLayout *m_lines;
};
