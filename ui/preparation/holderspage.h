// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who is in charge of each task until this meeting: two names a task.

#include "ui/shell/windowpage.h"

class Button;
class PersonSlot;
class QGridLayout;

class HoldersPage final : public WindowPage {
    Q_OBJECT

public:
    explicit HoldersPage(Document &document, QWidget *parent = nullptr);
    QWidget *firstField() override;

protected:
    void refresh() override;

private:
    struct Row {
        QString task;
        QList<PersonSlot *> places;
    };

    void addRow(const ProcedureTask &task);
    void name(const QString &task);
    void add(PersonSlot *place, const QString &task, const QString &words);

    QGridLayout *m_grid;
    QList<Row> m_rows;
    Button *m_done;
};
