// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consensus/consensuspage.h"

#include "core/meeting/consensus.h"
#include "core/meeting/halltime.h"
#include "core/meeting/matrix.h"
#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/label.h"
#include "ui/components/notice.h"
#include "ui/components/pageheader.h"
#include "ui/components/paragraph.h"
#include "ui/components/scrollpage.h"
#include "ui/components/stepper.h"
#include "ui/consensus/decisionpanels.h"
#include "ui/consensus/lines.h"
#include "ui/consensus/notepanel.h"
#include "ui/consensus/oppositionpanel.h"
#include "ui/consensus/pairpanel.h"
#include "ui/consensus/remainingcard.h"
#include "ui/consensus/stagedrafts.h"

#include <QBoxLayout>
#include <QScrollBar>

using namespace Qt::StringLiterals;

static constexpr int roomBeside = 860; // for a panel and what remains beside it; a window of 1024 has less

namespace {

/** Shows a panel, or hides it and takes the keyboard off what it holds. */
void showOnly(QWidget &panel, bool isNow)
{
    panel.setVisible(isNow);
    if (auto *within = isNow ? nullptr : panel.focusWidget())
        within->clearFocus();
}

}

ConsensusPage::ConsensusPage(Document &document, QWidget *parent)
    : WindowPage(document, parent)
    , m_header(new PageHeader({}))
    , m_stepper(new Stepper)
    , m_proposal(new Card)
    , m_proposalTitle(new Label({}, Face::Small, Ink::Secondary))
    , m_wording(new Paragraph({}, Face::Proposition))
    , m_checks(new QVBoxLayout)
    , m_notice(new Notice)
    , m_row(new QHBoxLayout)
    , m_place(new QVBoxLayout)
    , m_remaining(new RemainingCard)
    , m_drafts(new StageDrafts(document, this))
{
    build();
    addPanels();
}

ConsensusPage::~ConsensusPage()
{
    m_drafts->keep();
}

void ConsensusPage::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_scroll = new ScrollPage;
    auto *page = m_scroll;
    outer->addWidget(page);
    m_back = new QuietButton(tr("Toutes les missions"), Glyph::Left);
    connect(m_back, &Button::clicked, this, [this] { Q_EMIT goTo({ PageKind::StepDecisions, {} }); });
    m_header->addAction(m_back);
    page->column()->addWidget(m_header);
    page->column()->addWidget(m_stepper);
    m_proposal->column()->addWidget(m_proposalTitle);
    m_proposal->column()->addWidget(m_wording);
    m_proposal->column()->addLayout(m_checks);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(m_proposal);
    left->addWidget(m_notice);
    left->addLayout(m_place);
    left->addStretch(1);
    m_row->setSpacing(24);
    m_row->addLayout(left, 1);
    m_row->addWidget(m_remaining);
    page->column()->addLayout(m_row);
    page->column()->addStretch(1);
    connect(m_stepper, &Stepper::stepChosen, this, &ConsensusPage::goToStage);
    connect(m_remaining, &RemainingCard::forward, this, &ConsensusPage::goForward);
}

void ConsensusPage::addPanels()
{
    const auto add = [this](Stage stage, StagePanel *panel) {
        m_panels.insert(stage, panel);
        m_place->addWidget(panel);
        panel->hide();
        m_drafts->follow(stage, panel);
        connect(panel, &StagePanel::edited, this, [this] {
            if (m_notice->tone() == Tone::Refusal)
                m_notice->clear(); // it was about what stood there before
        });
        connect(panel, &StagePanel::asked, this, [this, stage, panel](const MeetingChange &intent) {
            if (panel->isVisible()) // a key never acts on what is out of sight
                requestAt(stage, intent);
        });
    };
    add(Stage::Proposal, new PairPanel(PairUse::Proposal));
    add(Stage::Questions, new NotePanel(NoteKind::Questions));
    add(Stage::Reservations, new NotePanel(NoteKind::Reservations));
    add(Stage::Oppositions, new OppositionPanel);
    add(Stage::Amendment, new PairPanel(PairUse::Amendment));
    add(Stage::Test, new TestPanel);
    add(Stage::ReadBack, new ReadBackPanel);
    add(Stage::Locked, new LockedPanel);
}

void ConsensusPage::resizeEvent(QResizeEvent *event)
{
    const bool isBeside = width() >= roomBeside;
    m_row->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_remaining->setPlace(isBeside ? RemainingPlace::Beside : RemainingPlace::Below);
    WindowPage::resizeEvent(event);
}

void ConsensusPage::open(const QString &key)
{
    m_task = key;
    m_notice->clear();
    if (isVisible())
        refresh();
}

QWidget *ConsensusPage::firstField()
{
    const auto stage = deliberationOf(state(), m_task).stage;
    if (stage == Stage::ReadBack)
        return m_back; // whoever comes here with a key still under the finger must not lock anything
    auto *field = m_panels.value(stage)->firstField();
    return field ? field : m_remaining->firstField();
}

void ConsensusPage::refresh()
{
    const auto *task = taskOf(procedureOf(state()), m_task);
    m_header->setTitle(task ? task->name : QString());
    const auto now = deliberationOf(state(), m_task);
    showStage(now);
    showProposal(now);
}

void ConsensusPage::showStage(const Deliberation &now)
{
    QStringList names;
    for (int i = 0; i <= int(Stage::Locked); ++i)
        names.append(word(static_cast<Stage>(i)));
    const auto current = now.isLocked() ? int(names.size()) : int(now.stage);
    m_stepper->setSteps(names, current, now.isLocked() ? WayBack::Locked : WayBack::Open);
    auto *panel = m_panels.value(now.stage);
    const bool isOther = panel->isHidden();
    m_drafts->show(now.stage, m_task);
    for (auto *one : std::as_const(m_panels))
        showOnly(*one, one == panel);
    m_remaining->show(now, panel->toSay(), forwardWords(*panel, now));
    if (isOther && isVisible()) {
        m_scroll->verticalScrollBar()->setValue(0); // the proposition is in sight before anything is done about it
        fieldAt(now.stage)->setFocus();
    }
}

/** Where the keyboard goes when the assembly comes to a stage. */
QWidget *ConsensusPage::fieldAt(Stage stage) const
{
    auto *field = stage == Stage::Locked ? nullptr : m_panels.value(stage)->firstField();
    return field ? field : m_remaining->firstField();
}

/** To the next task that is still to treat, else back to all of them. */
void ConsensusPage::goOn()
{
    const auto next = taskToTreat(matrixOf(state()));
    Q_EMIT goTo(next ? Destination { PageKind::Consensus, *next } : Destination { PageKind::StepDecisions, {} });
}

/** The button says where it leads: straight to the question when all groups brought the same names. */
QString ConsensusPage::forwardWords(const StagePanel &panel, const Deliberation &now) const
{
    if (now.isLocked()) {
        const auto next = taskToTreat(matrixOf(state()));
        return next ? tr("Mission suivante : %1").arg(taskOf(procedureOf(state()), *next)->shortName) : tr("Toutes les missions");
    }
    const bool isShort = now.stage < Stage::Oppositions && nextStage(state(), m_task) == Stage::Test;
    return isShort ? tr("Poser la question du consensus") : panel.forwardWords();
}

void ConsensusPage::showProposal(const Deliberation &now)
{
    m_proposal->setVisible(!now.proposals.isEmpty() && now.stage < Stage::ReadBack);
    if (now.proposals.isEmpty())
        return;
    const auto &proposal = now.proposals.last();
    const auto at = clock(hallTime(state(), proposal.at));
    m_proposalTitle->setText(tr("Proposition %1, figée à %2").arg(now.proposals.size()).arg(at));
    m_wording->setText(proposal.wording.isEmpty() ? proposalSentence(state(), m_task, proposal.pair) : proposal.wording);
    QStringList lines;
    for (qsizetype i = 0; i + 1 < now.proposals.size(); ++i)
        lines.append(tr("Avant : %1").arg(proposalSentence(state(), m_task, now.proposals.at(i).pair)));
    showLines(*m_checks, lines);
}

void ConsensusPage::request(const MeetingChange &intent)
{
    m_notice->clear();
    ask(intent, [this](const Outcomes &outcome) { say(outcome); });
}

/** The fields are free for the next text at once; what was refused comes back into them. */
void ConsensusPage::requestAt(Stage stage, const MeetingChange &intent)
{
    m_notice->clear();
    ask(intent, [this, stage, task = m_task, typed = m_panels.value(stage)->halfTyped()](const Outcomes &outcome) {
        say(outcome);
        if (task != m_task)
            return;
        auto *panel = m_panels.value(stage);
        if (outcome) {
            panel->show(state(), task);
            if (std::holds_alternative<ProposalAmended>(outcome->change))
                m_remaining->firstField()->setFocus(Qt::TabFocusReason); // the button that was pressed has nothing more to propose
        } else if (panel->halfTyped().join(QString()).isEmpty())
            panel->putBack(typed);
        m_drafts->keep(stage);
    });
}

void ConsensusPage::say(const Outcomes &outcome)
{
    if (!outcome)
        m_notice->say(Tone::Refusal, sentence(outcome.error()));
    else if (!outcome->advice.isEmpty())
        m_notice->say(Tone::Attention, sentence(outcome->advice.first()));
}

void ConsensusPage::goToStage(int index)
{
    const auto stage = static_cast<Stage>(index);
    if (stage == Stage::Proposal)
        m_notice->say(Tone::Neutral, tr("Pour changer de binôme, reformulez la proposition à l’étape « %1 ».").arg(word(Stage::Amendment)));
    else
        request(StageMoved { m_task, stage });
}

void ConsensusPage::goForward()
{
    const auto now = deliberationOf(state(), m_task);
    if (now.isLocked())
        return goOn();
    if (now.stage == Stage::Questions || now.stage == Stage::Reservations || now.stage == Stage::Oppositions) {
        auto *panel = m_panels.value(now.stage);
        const auto typed = panel->halfTyped();
        if (!typed.join(QString()).isEmpty() && typed != m_told) {
            m_told = typed;
            panel->firstField()->setFocus(Qt::OtherFocusReason);
            return Q_EMIT said(tr("Une phrase est tapée sans être notée : notez-la, ou passez encore à la suite pour la laisser."));
        }
    }
    if (const auto next = nextStage(state(), m_task))
        request(StageMoved { m_task, *next });
    else
        request(StageMoved { m_task, Stage::Test }); // refused with its reason: an opposition is still open
}
