// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What was decided of the current row, as long as nothing is written, with a way back.

#include <QWidget>

class Label;
class Paragraph;

class DecidedCard final : public QWidget {
    Q_OBJECT

public:
    explicit DecidedCard(QWidget *parent = nullptr);

    /** Tells whom the row is about, and what was decided. */
    void tell(const QString &name, const QString &decision);

Q_SIGNALS:
    void takenBack();

private:
    Label *m_title;
    Paragraph *m_detail;
};
