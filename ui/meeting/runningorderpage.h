// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The time of the meeting: its end, the minutes of each step, how late it is, and a sharing of the minutes left.

#include "ui/shell/windowpage.h"

#include <QTimer>

class Button;
class Card;
class Chip;
class Label;
class PacedStepRow;
class PageHeader;
class Paragraph;
class QVBoxLayout;
class TextField;
struct Pace;

class RunningOrderPage final : public WindowPage {
    Q_OBJECT

public:
    explicit RunningOrderPage(Document &document, QWidget *parent = nullptr);
    ~RunningOrderPage() override;

    QWidget *firstField() override;

protected:
    void refresh() override;

private:
    void build();
    QWidget *buildEnd();
    QWidget *buildProposal();
    void showPace(const Pace &pace);
    void showProposal(const Pace &pace, const std::optional<DurationsShared> &proposal);
    void showRows(const Pace &pace, const std::optional<DurationsShared> &proposal);
    void takeEnd();
    void freeEnd();
    void share();
    qint64 now() const;

    PageHeader *m_header;
    Chip *m_pace;
    Paragraph *m_words;
    TextField *m_end;
    Button *m_free;
    Card *m_proposal;
    Paragraph *m_proposed;
    Button *m_share;
    QVBoxLayout *m_rows;
    QList<PacedStepRow *> m_steps;
    QTimer m_tick;
};
