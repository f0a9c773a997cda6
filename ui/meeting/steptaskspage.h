// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Step I: the tasks as cards, and the rules of a pair, to be recalled to the assembly.

#include "core/procedure/procedure.h"
#include "ui/shell/windowpage.h"

class Paragraph;
class QGridLayout;
class StepHeader;

class StepTasksPage final : public WindowPage {
    Q_OBJECT

public:
    explicit StepTasksPage(Document &document, QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    QWidget *cardOf(const ProcedureTask &task);

    StepHeader *m_header;
    QGridLayout *m_grid;
    Paragraph *m_rules;
    QList<ProcedureTask> m_shown;
};
