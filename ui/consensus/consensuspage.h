// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The consensus on one task, one question a page: proposal, questions, reservations, oppositions, amendment, test, reading back, lock.

#include "core/meeting/deliberation.h"
#include "ui/shell/windowpage.h"

class Button;
class Card;
class Label;
class Notice;
class PageHeader;
class Paragraph;
class QBoxLayout;
class RemainingCard;
class ScrollPage;
class StageDrafts;
class StagePanel;
class Stepper;

class ConsensusPage final : public WindowPage {
    Q_OBJECT

public:
    explicit ConsensusPage(Document &document, QWidget *parent = nullptr);
    ~ConsensusPage() override;

    /** `key` is the code of the task. */
    void open(const QString &key) override;
    QWidget *firstField() override;

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void addPanels();
    void showStage(const Deliberation &now);
    QString forwardWords(const StagePanel &panel, const Deliberation &now) const;
    void showProposal(const Deliberation &now);
    void request(const MeetingChange &intent);
    void requestAt(Stage stage, const MeetingChange &intent);
    void say(const Outcomes &outcome);
    void goToStage(int index);
    void goForward();
    void goOn();
    QWidget *fieldAt(Stage stage) const;

    QString m_task;
    QStringList m_told; // what was typed and not noted when that was last said
    ScrollPage *m_scroll = nullptr;
    Button *m_back = nullptr;
    PageHeader *m_header;
    Stepper *m_stepper;
    Card *m_proposal;
    Label *m_proposalTitle;
    Paragraph *m_wording;
    QBoxLayout *m_checks;
    Notice *m_notice;
    QBoxLayout *m_row; // the stage and what remains
    QBoxLayout *m_place;
    QMap<Stage, StagePanel *> m_panels;
    RemainingCard *m_remaining;
    StageDrafts *m_drafts;
};
