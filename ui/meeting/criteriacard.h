// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Step IV for one task: what the small group in view looks for, and what all groups said together.

#include "core/meeting/changes/smallgroups.h"
#include "ui/document/document.h"

#include <QWidget>

class Label;
class Paragraph;
class QLineEdit;
class QVBoxLayout;

class CriteriaCard final : public QWidget {
    Q_OBJECT

public:
    /** The document outlives the card. */
    CriteriaCard(QString task, const Document &document, QWidget *parent = nullptr);

    /** Shows this small group; what is being typed stays while the group is the same. */
    void show(int group);
    using QWidget::show;
    QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    void asked(const CriteriaRecorded &criteria);
    /** Enter in an empty field: nothing more for this task. */
    void nextRequested();

private:
    void build();
    void showCriteria();
    void showSummary();
    /** Takes what was typed, if anything. */
    void take();
    void record(const QStringList &criteria);

    QString m_task;
    const Document &m_document;
    int m_group = 0;
    QStringList m_criteria; // those asked for, whether they are written yet or not
    QStringList m_shown;
    QVBoxLayout *m_list;
    QLineEdit *m_field;
    Paragraph *m_summary;
};
