// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Step VI: the matrix of the tasks, each with its situation and what to do with it.

#include "core/meeting/matrix.h"
#include "ui/shell/windowpage.h"

class Button;
class OpenTasksCard;
class PageHeader;
class Card;
class SpokenTable;

class DecisionsPage final : public WindowPage {
    Q_OBJECT

public:
    explicit DecisionsPage(Document &document, QWidget *parent = nullptr);
    QWidget *firstField() override;

protected:
    void refresh() override;

private:
    void build(const QList<MatrixRow> &rows);
    void addRow(int at, const MatrixRow &row, bool isNext);
    Button *actionButton(const MatrixRow &row, bool isNext);
    void act(const MatrixRow &row);

    QList<MatrixRow> m_shown;
    PageHeader *m_header;
    Card *m_card;
    OpenTasksCard *m_open;
    SpokenTable *m_table = nullptr;
    Button *m_next = nullptr;
};
