// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// After the meeting: what was decided, the tasks left open, who goes on with each, the papers, and when the contacts are to be erased.

#include "ui/report/followuprow.h"
#include "ui/shell/windowpage.h"

class Label;
class Button;
class PageHeader;
class Paragraph;
class QVBoxLayout;

class AfterPage final : public WindowPage {
    Q_OBJECT

public:
    explicit AfterPage(Document &document, QWidget *parent = nullptr);

    QWidget *firstField() override;

protected:
    void refresh() override;

private:
    /** A task, whether it has its pair, and whom one names for it. */
    struct Line {
        QString task;
        bool isDecided;
        FollowUpKind kind;
        bool operator==(const Line &) const = default;
    };

    void addButtons();
    void addErasure(QVBoxLayout &column);
    void showTasks();
    void build(const QList<Line> &lines);

    PageHeader *m_header;
    Button *m_report = nullptr;
    QList<Line> m_lines;
    QList<FollowUpRow *> m_rows; // one a line
    QVBoxLayout *m_decided;
    QVBoxLayout *m_open;
    Paragraph *m_erasure;
};
