// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The pause before the pooling, in one line: what is done meanwhile, how many sheets are awaited, and its slide for the hall.

#include <QWidget>

class Paragraph;

class PauseLine final : public QWidget {
    Q_OBJECT

public:
    explicit PauseLine(QWidget *parent = nullptr);

    /** `awaited` sheets are still to be typed. */
    void show(int awaited);
    using QWidget::show;

Q_SIGNALS:
    void projectRequested();

private:
    Paragraph *m_words;
};
