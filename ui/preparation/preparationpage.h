// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What there is to prepare: a line each with how far it is and the one button that leads to it.

#include "core/meeting/preparation.h"
#include "ui/shell/windowpage.h"

class Button;
class Card;
class Label;
class PageHeader;
class Paragraph;
class StateMark;

class PreparationPage final : public WindowPage {
    Q_OBJECT

public:
    explicit PreparationPage(Document &document, QWidget *parent = nullptr);
    QWidget *firstField() override;

protected:
    void refresh() override;

private:
    struct Row {
        StateMark *mark;
        Label *title;
        Paragraph *detail;
        Button *button;
    };

    void addRow(PreparationItem item);
    void showLine(const Row &row, const PreparationLine &line);

    PageHeader *m_header;
    Card *m_card;
    QList<Row> m_rows;
    Button *m_next = nullptr;
};
