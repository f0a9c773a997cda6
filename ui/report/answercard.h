// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One answer of the report: its label, its text to copy, what is missing, and whether it was sent.

#include "core/meeting/report.h"

#include <QWidget>

class Button;
class Chip;
class Label;
class Notice;
class Paragraph;

class AnswerCard final : public QWidget {
    Q_OBJECT

public:
    explicit AnswerCard(QWidget *parent = nullptr);

    void show(const ReportAnswer &answer);
    using QWidget::show;
    const QString &key() const { return m_answer.key; }
    Button *copyButton() const { return m_copy; }

    /** The kind of data that a dragged answer carries: its key. */
    static QString mimeType();

Q_SIGNALS:
    void copied(const QString &key);
    void marked(const QString &key);
    void movedUp(const QString &key);
    void movedDown(const QString &key);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();

    ReportAnswer m_answer;
    QPoint m_pressedAt;
    Label *m_label;
    Chip *m_status;
    Paragraph *m_text;
    Notice *m_missing;
    Button *m_copy;
    Button *m_mark;
};
