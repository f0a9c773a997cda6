// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The top of a page: its title, two lines that say what to do, and what can be done from here at the right.

#include <QWidget>

class Label;
class Paragraph;
class QHBoxLayout;

class PageHeader final : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, const QString &lead = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /** An empty lead takes no room. */
    void setLead(const QString &lead);
    /** Room for so many lines of the lead; see Paragraph. */
    void keepLeadLines(int lines);
    /** Adds at the right of what is already there. */
    void addAction(QWidget *action);
    using QWidget::addAction;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeActions();

    Label *m_title;
    Paragraph *m_lead;
    QHBoxLayout *m_actions;
};
