// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// After the meeting: what was decided, the tasks left open, the papers, and when the contacts are to be erased.

#include "ui/shell/page.h"

class Label;
class PageHeader;
class Paragraph;
class QVBoxLayout;

class AfterPage final : public Page {
    Q_OBJECT

public:
    explicit AfterPage(Document &document, QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    void addButtons(QVBoxLayout &column);

    PageHeader *m_header;
    QVBoxLayout *m_decided;
    QVBoxLayout *m_open;
    Paragraph *m_erasure;
};
