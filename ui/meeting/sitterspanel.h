// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// People sit as they sit: how many small groups, and for each a number, a headcount and a reporter.

#include "core/meeting/smallgroup.h"
#include "ui/shell/windowpage.h"

class Button;
class Card;
class Notice;
class Paragraph;
class QSpinBox;
class QVBoxLayout;
class SmallGroupRow;

class SittersPanel final : public WindowPage {
    Q_OBJECT

public:
    explicit SittersPanel(Document &document, QWidget *parent = nullptr);

    QWidget *firstField() override;

protected:
    void refresh() override;

private:
    void build();
    QWidget *buildForm();
    void showRows();
    void showForm();
    void form();
    void request(const MeetingChange &intent);

    Paragraph *m_proposal;
    QSpinBox *m_count;
    Button *m_form;
    Notice *m_notice;
    Card *m_card;
    QVBoxLayout *m_list;
    QList<SmallGroupRow *> m_rows;
    int m_proposed = 0;
};
