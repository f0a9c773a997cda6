// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/smallgroupspage.h"

#include "core/meeting/arrivals.h"
#include "core/meeting/presentroster.h"
#include "ui/components/button.h"
#include "ui/components/pageheader.h"
#include "ui/components/scrollpage.h"
#include "ui/components/tabs.h"
#include "ui/meeting/sitterspanel.h"
#include "ui/seating/drawnpanel.h"
#include "ui/seating/seatstrip.h"

#include <QBoxLayout>
#include <QScrollBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int byLot = 0;
constexpr int asTheySit = 1;

/** The step in which groups look for criteria, if it is still to start. */
const ProcedureStep *stepToStart(const MeetingState &state)
{
    for (const auto &step : procedureOf(state).steps) {
        if (step.kind == StepKind::Criteria)
            return state.steps.value(step.code).startedAt ? nullptr : &step;
    }
    return nullptr;
}

}

SmallGroupsPage::SmallGroupsPage(Document &document, QWidget *parent)
    : WindowPage(document, parent)
    , m_page(new ScrollPage)
    , m_tabs(new Tabs({ tr("Par tirage"), tr("Comme on s’assoit") }))
    , m_strip(new SeatStrip)
    , m_drawn(new DrawnPanel(document, *m_strip))
    , m_sitters(new SittersPanel(document))
    , m_sheets(new QuietButton(tr("Imprimer les feuilles"), Glyph::Print))
    , m_cards(new QuietButton(tr("Cartes de table"), Glyph::Print))
    , m_next(new FilledButton(tr("Qualités recherchées"), Glyph::Right))
{
    build();
    connectParts();
}

void SmallGroupsPage::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    outer->addWidget(m_page, 1);
    outer->addWidget(m_strip);
    auto *header = new PageHeader(tr("Petits groupes"), tr("Chaque groupe : un numéro, les personnes, un·e rapporteur·e."));
    auto *project = new PlainButton(tr("Projeter la composition"), Glyph::Screen);
    connect(project, &Button::clicked, this, [this] { Q_EMIT projectRequested({ SlideKind::SmallGroups, {}, 0 }); });
    header->addAction(project);
    header->addAction(m_next);
    m_page->column()->addWidget(header);
    auto *ways = new QHBoxLayout;
    ways->addWidget(m_tabs, 1);
    ways->addWidget(m_sheets);
    ways->addWidget(m_cards);
    m_page->column()->addLayout(ways);
    m_page->column()->addWidget(m_drawn);
    m_page->column()->addWidget(m_sitters);
    m_page->column()->addStretch(1);
}

void SmallGroupsPage::connectParts()
{
    connect(m_tabs, &Tabs::tabChosen, this, [this](int index) {
        showTab(index);
        firstField()->setFocus();
    });
    connect(m_next, &Button::clicked, this, &SmallGroupsPage::goOn);
    connect(m_sheets, &Button::clicked, this, [this] { Q_EMIT goTo({ PageKind::Papers, u"group-sheets"_s }); });
    connect(m_cards, &Button::clicked, this, [this] { Q_EMIT goTo({ PageKind::Papers, u"table-cards"_s }); });
    for (auto *panel : { static_cast<WindowPage *>(m_drawn), static_cast<WindowPage *>(m_sitters) })
        connect(panel, &WindowPage::said, this, &WindowPage::said);
}

/** The groups are at work from here on. */
void SmallGroupsPage::goOn()
{
    if (const auto *step = stepToStart(hallState()))
        ask(StepStarted { step->code });
    Q_EMIT goTo({ PageKind::StepCriteria, {} });
}

int SmallGroupsPage::tabThatFits() const
{
    if (areSeatedByName(hallState()))
        return byLot;
    const bool areMostNamed = 2 * namedPresent(hallState()) > presentNow(hallState()); // else a headcount is what there is
    return hallState().smallGroups.isEmpty() && areMostNamed ? byLot : asTheySit;
}

void SmallGroupsPage::showTab(int index)
{
    m_isChosen = true;
    m_tabs->setChosen(index);
    m_drawn->setVisible(index == byLot);
    m_sitters->setVisible(index == asTheySit);
    if (index == asTheySit)
        m_strip->hide();
}

void SmallGroupsPage::open(const QString &)
{
    m_drawn->forgetChosen();
    // once the keyboard is on a list, which is higher than what it would be scrolled for
    QTimer::singleShot(0, this, [this] { m_page->verticalScrollBar()->setValue(0); });
}

QWidget *SmallGroupsPage::firstField()
{
    return m_tabs->chosen() == byLot ? m_drawn->firstField() : m_sitters->firstField();
}

void SmallGroupsPage::refresh()
{
    if (!m_isChosen)
        showTab(tabThatFits());
    for (auto *button : { m_cards, m_sheets, m_next })
        button->setVisible(!hallState().smallGroups.isEmpty());
    const auto *step = stepToStart(hallState());
    m_next->setText(step ? tr("Commencer l’étape %1").arg(step->numeral) : tr("Qualités recherchées"));
}
