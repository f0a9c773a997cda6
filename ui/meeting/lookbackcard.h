// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Step II for one task: who holds it now, what went well, what was hard. What is half typed is kept as a draft.

#include "ui/document/document.h"

#include <QTimer>
#include <QWidget>

class Label;
class Paragraph;
class TextArea;

class LookBackCard final : public QWidget {
    Q_OBJECT

public:
    /** The document outlives the card. */
    LookBackCard(QString task, Document &document, QWidget *parent = nullptr);

    /** Shows what is recorded; what is being typed stays. */
    void refresh();
    QWidget *firstField() const;
    /** What was asked is recorded, and its drafts forgotten; or `refusal` says why not, and they are kept. */
    void answer(const QString &refusal);

Q_SIGNALS:
    /** A field was left with other words than those recorded. */
    void asked(const LookBackRecorded &lookBack);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void follow(TextArea &area, const QString &recorded, QString &shown);
    void leave();
    void keepDrafts();
    QString draftName(const QString &field) const;

    QString m_task;
    Document &m_document;
    Label *m_name;
    Paragraph *m_holders;
    TextArea *m_well;
    TextArea *m_hard;
    LookBack m_shown;
    QTimer m_pause;
};
