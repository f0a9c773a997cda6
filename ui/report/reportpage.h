// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Step VII: the report, answer by answer in the form's order, each with its copy button.

#include "core/meeting/report.h"
#include "ui/shell/windowpage.h"

#include <functional>

class AnswerCard;
class Button;
class Notice;
class OpenTasksCard;
class PageHeader;
class QVBoxLayout;
class TakeHomeCard;

class ReportPage final : public WindowPage {
    Q_OBJECT

public:
    explicit ReportPage(Document &document, QWidget *parent = nullptr);
    QWidget *firstField() override;

protected:
    void refresh() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void showAnswers(const Report &report);
    void copy(const QString &key);
    void mark(const QString &key);
    /** Puts an answer before another, or one place up or down. */
    void moveByKey(const QString &key, qsizetype to);
    void move(const QString &key, qsizetype to, const std::function<void()> &moved = {});
    void openForm();

    Report m_shown;
    PageHeader *m_header;
    Notice *m_unopened;
    Notice *m_missing;
    TakeHomeCard *m_takeHome;
    OpenTasksCard *m_openTasks;
    Button *m_open;
    QVBoxLayout *m_list;
    QList<AnswerCard *> m_cards;
};
