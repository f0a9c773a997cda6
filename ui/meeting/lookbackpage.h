// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Step II: those now in charge may look back, a task at a time.

#include "ui/shell/windowpage.h"

class LookBackCard;
class QVBoxLayout;
class StepHeader;

class LookBackPage final : public WindowPage {
    Q_OBJECT

public:
    explicit LookBackPage(Document &document, QWidget *parent = nullptr);

    QWidget *firstField() override;

protected:
    void refresh() override;

private:
    void addCards();

    StepHeader *m_header;
    QVBoxLayout *m_column;
    QStringList m_tasks;
    QList<LookBackCard *> m_cards;
};
